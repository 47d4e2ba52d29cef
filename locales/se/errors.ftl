### Error pages: what one can do.

page-skip = Mana sisdollui
error-title = Juoga manai boastut
error-start-again = Álgge ođđasit
error-unknown-site = Dát siidu ii gávdno. Dárkkis čujuhusa dahje máhca gávpoga siidui.
error-not-found = Dát siidu ii gávdno. Dat lea soaitán sirdašuvvat, dahje ášši lea sihkkojuvvon.
error-unreadable = Mii eat sáhttán lohkat dieđuid. Máhca ruovttoluotta ja geahččal ođđasit.
error-too-large = Teaksta lea menddo guhkki. Oanit dan ja geahččal ođđasit.
error-slow-down = Geahččaleamit leat leamaš máŋga. Vuordde veaháš ja geahččal ođđasit.
error-broken = Vihki lea mis. Máhca ruovttoluotta ja geahččal ođđasit veahá áiggi geahčen. Ášši ii vurkejuvvo guktii.
error-unavailable = Mii eat sáhte juste dál váldit dán vuostá. Máhca ruovttoluotta ja geahččal ođđasit veahá áiggi geahčen. Ášši ii vurkejuvvo guktii.
error-changed = Ášši rievddai aitto. Geahča, mii lea ođas, ja geahččal ođđasit.
error-origin = Gažaldagat eai sáhte oidnot dán siiddus. Geavat liŋkka.
