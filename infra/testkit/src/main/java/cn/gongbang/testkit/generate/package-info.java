/**
 * Invents a whole survey of another year: unions, policy, applications with their journeys and later changes, made to
 * touch every line, age, date and cut exactly. The same year, size and seed give the same survey.
 */
package cn.gongbang.testkit.generate;
