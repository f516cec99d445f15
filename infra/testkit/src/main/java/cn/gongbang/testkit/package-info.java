/** An outside HTTP client that plays a survey through the gateway and checks everything that comes out. */
package cn.gongbang.testkit;
