//! suunta-widget: what runs on the city's page.
