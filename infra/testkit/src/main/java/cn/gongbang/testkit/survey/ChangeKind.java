package cn.gongbang.testkit.survey;

/** R-DYN-1: the kinds of later change in the data and the sub-resource of the case that takes them. */
public enum ChangeKind {
    INCOME("income"),
    INCOME_ABOVE("income"),
    MEMBER_BORN("members"),
    MEMBER_DEATH("death"),
    HOLDER_DEATH("death"),
    LEFT_JOB("departure"),
    EXIT("closure");

    private final String resource;

    ChangeKind(String resource) {
        this.resource = resource;
    }

    public String resource() {
        return resource;
    }
}
