package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Survey;
import java.util.Map;
import java.util.Set;

/**
 * An invented survey.
 *
 * @param touched by edge, the keys of the cases that touch it; an edge the year does not have is absent
 */
public record GeneratedSurvey(Survey survey, Map<Edge, Set<String>> touched) {}
