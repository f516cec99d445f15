package cn.gongbang.contracts.events;

/** Facts on {@link Topics#CASES} that concern no single case: the union tree, campaigns and policy versions. */
public enum RegistryFact {
    UNIONS_SET("unions-set"),
    CAMPAIGN_SET("campaign-set"),
    POLICY_PUBLISHED("policy-published");

    private final String type;

    RegistryFact(String name) {
        this.type = "gongbang.registry." + name + ".v1";
    }

    public String type() {
        return type;
    }
}
