### Saavutettavuusseloste, jota laki vaatii.

statement-title = Saavutettavuusseloste
statement-lead = Haluamme, että jokainen voi käyttää Suuntaa, myös apuvälineellä. Sitä vaatii myös laki (laki digitaalisten palvelujen tarjoamisesta, 306/2019).
statement-whose = Palvelun tarjoaja: { $service }.
statement-back = Takaisin kysymyksiin

# Mitä se koskee
statement-scope-title = Mitä tämä seloste koskee
statement-scope = Seloste koskee Suuntaa: kysymyksiä, tulosta, lähettämistä neuvojalle ja sivua ”{ $case }”. Kun kysymykset ovat omalla verkkosivullamme, seloste koskee kysymyksiä eikä sivua niiden ympärillä. Sillä sivulla on oma selosteensa.
statement-scope-page = Kysymyksillä on myös oma sivu:

# Kuinka saavutettava se on
statement-status-title = Kuinka saavutettava Suunta on
statement-status-fully = Suunta täyttää kaikki lain vaatimukset siltä osin kuin se on testattu.
statement-status-partly = Suunta täyttää lain vaatimukset osittain. Puutteet luetellaan alla.
statement-status-measure = Vaatimukset tulevat eurooppalaisesta standardista EN 301 549, versiosta 3.2.1. Se edellyttää WCAG 2.1 -ohjeiden tasoja A ja AA. Rakennamme Suuntaa WCAG 2.2 -ohjeiden tasojen A ja AA mukaan. Ne vaativat enemmän.
statement-status-tests = Testit löytävät vain osan virheistä. Kerro meille, jos huomaat virheen.

# Mikä ei ole saavutettavaa
statement-gaps-title = Mikä ei ole saavutettavaa
statement-gaps-none = Emme tiedä yhtään tällaista kohtaa.
statement-gaps-not-yet = Vielä korjaamatta
statement-gaps-not-yet-lead = Nämä kohdat eivät täytä lain vaatimuksia.
statement-gaps-burden = Kohtuuton rasite
statement-gaps-burden-lead = Näiden kohtien korjaaminen olisi meille kohtuuton rasite. Laki sallii silloin poikkeuksen.
statement-gaps-outside = Lain ulkopuolella
statement-gaps-outside-lead = Laki ei vaadi, että nämä kohdat ovat saavutettavia. Kerromme ne, jotta tiedät.
statement-gap-instead = Sen sijaan: { $instead }
statement-gap-mended = Korjaamme tämän viimeistään { $date }.
statement-gap-fails = Tämä ei täytä WCAG-ohjeiden kriteeriä { $criterion }.
statement-gap-concerns = Tämä koskee WCAG-ohjeiden kriteeriä { $criterion }.
statement-gap-faults = { $count ->
    [one] Automaattinen tarkistus löysi yhden virheen. Korjaamme sen.
   *[other] Automaattinen tarkistus löysi { $count } virhettä. Korjaamme ne.
}

# Mitä ei ole testattu. Jokaisella tiedoston server/accessibility.toml puutteella on lauseensa tässä.
statement-untried-title = Mitä ei ole vielä testattu
statement-gap-no-native-check = Kukaan äidinkielinen puhuja ei ole vielä tarkistanut tekstejä.
statement-gap-no-disabled-testers = Vammaiset ihmiset eivät ole vielä kokeilleet Suuntaa.
statement-gap-no-screen-reader = Kukaan ihminen ei ole vielä käynyt Suuntaa läpi ruudunlukijalla tai muulla apuvälineellä.
statement-gap-other-languages = Automaattinen tarkistus on tehty suomeksi, ruotsiksi ja englanniksi. Muita kieliä ei ole vielä tarkistettu.

# Miten se on tehty
statement-made-title = Miten tämä seloste on tehty
statement-made-day = Seloste on tehty { $date }.
statement-made-self = Suunnan tekijät ovat testanneet Suunnan itse. Kukaan ulkopuolinen ei ole arvioinut sitä.
statement-made-tested = Testit tehtiin { $date }. Suunnan versio oli { $version }.
statement-made-run = Automaattinen tarkistus ({ $tool } { $version }) kävi läpi { $pages ->
    [one] yhden sivun
   *[other] { $pages } sivua
}. Se tarkisti { $states ->
    [one] kerran
   *[other] yhteensä { $states } kertaa
}: eri kielillä, täytettynä ja virheilmoitusten kanssa. { $violations ->
    [0] Se ei löytänyt virheitä.
    [one] Se löysi yhden virheen.
   *[other] Se löysi { $violations } virhettä.
}

# Palaute
statement-feedback-title = Anna palautetta
statement-feedback-lead = Jäikö jokin tekemättä? Kerro meille, niin korjaamme asian. Voit myös pyytää mitä tahansa Suunnan sisältöä muodossa, joka sopii sinulle. Vastaamme 14 päivässä.
statement-feedback-page = Palautesivu:
statement-page = Verkkosivu:
statement-email = Sähköposti:
statement-phone = Puhelin:

# Viranomainen
statement-authority-title = Jos et ole tyytyväinen
statement-authority-lead = Anna ensin palautetta meille. Jos vastauksemme ei riitä tai jos et saa vastausta 14 päivässä, voit kannella viranomaiselle, joka valvoo saavutettavuutta.
statement-authority-unknown = Viranomaisen yhteystiedot puuttuvat vielä tältä sivulta. Kysy niitä meiltä.
