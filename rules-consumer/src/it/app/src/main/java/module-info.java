/** An app of a city that does not exist. */
module nowhere {
    requires city.ordinance.core;
    requires city.ordinance.dsl;

    exports nowhere.carts;

    provides city.ordinance.spi.SituationTypeProvider with
            nowhere.carts.Carts;
    provides city.ordinance.spi.RulePackProvider with
            nowhere.carts.Carts;
}
