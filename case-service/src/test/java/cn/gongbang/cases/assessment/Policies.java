package cn.gongbang.cases.assessment;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.Policy.Lines;
import cn.gongbang.cases.policy.Policy.SubsistenceStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample survey's policy with one thing changed. */
final class Policies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Policies() {}

    static PolicyVersion withLines(Lines lines) {
        return with("lines", lines);
    }

    static PolicyVersion withStandards(SubsistenceStandard... standards) {
        return with("subsistenceStandards", standards);
    }

    static PolicyVersion withoutMinimumWages() {
        return with("minimumWages", List.of());
    }

    private static PolicyVersion with(String field, Object value) {
        ObjectNode policy = JSON.valueToTree(SampleSurvey.policy().policy());
        policy.set(field, JSON.valueToTree(value));
        return new PolicyVersion(2, JSON.treeToValue(policy, Policy.class));
    }
}
