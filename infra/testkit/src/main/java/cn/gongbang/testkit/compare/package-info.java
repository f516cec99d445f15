/** Compares what the services answer with what a survey expects, figure by figure. */
package cn.gongbang.testkit.compare;
