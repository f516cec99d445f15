/** Shows the played survey to people. */
package cn.gongbang.testkit.demo;
