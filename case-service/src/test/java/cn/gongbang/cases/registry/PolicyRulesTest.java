package cn.gongbang.cases.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.platform.problems.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Terms a policy may have: absent is not checked, present has to make sense (R-ELIG-6, R-ELIG-7). */
class PolicyRulesTest {
    private static final Path SAMPLE =
            Path.of("..", "infra", "testkit", "src", "main", "resources", "survey-2023", "policy.json");
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void givenThePolicyWithoutAndWithTerms_whenChecked_thenBothAccepted() throws IOException {
        assertThat(read("{}").exclusions()).isNull();
        assertThatCode(() -> PolicyRules.check("jianghai", read("{}"))).doesNotThrowAnyException();
        Policy terms = read("""
                {"exclusions":{"highFeeFactor":"2"},"qualification":{"employmentMonths":12}}""");
        assertThatCode(() -> PolicyRules.check("jianghai", terms)).doesNotThrowAnyException();
    }

    @Test
    void givenTermsThatMakeNoSense_whenChecked_thenEachNamed_R_ELIG_6_R_ELIG_7() throws IOException {
        Policy terms = read("""
                {"exclusions":{"highFeeFactor":"0","homeAreaPerPerson":"-1"},"qualification":{"employmentMonths":0}}""");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PolicyRules.check("jianghai", terms));
        assertThat(refusal.details().errors())
                .extracting("pointer")
                .containsExactly(
                        "/exclusions/highFeeFactor",
                        "/exclusions/homeAreaPerPerson",
                        "/qualification/employmentMonths");
    }

    private Policy read(String terms) throws IOException {
        ObjectNode policy = json.readTree(Files.readString(SAMPLE)).asObject();
        policy.setAll(json.readTree(terms).asObject());
        return json.treeToValue(policy, Policy.class);
    }
}
