/**
 * A second opinion on every figure of a survey: written from the rules and the public contract alone, in another way
 * than the services, sharing no line with them. Figures are exact fractions; a case is told again from its start after
 * every change.
 */
package cn.gongbang.testkit.oracle;
