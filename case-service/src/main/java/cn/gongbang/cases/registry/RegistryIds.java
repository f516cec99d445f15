package cn.gongbang.cases.registry;

/** Identifiers of the registry's aggregates. */
final class RegistryIds {
    static final String UNIONS = "registry:unions";

    private RegistryIds() {}

    static String campaign(String id) {
        return "registry:campaign:" + id;
    }

    static String policy(String id) {
        return "registry:policy:" + id;
    }
}
