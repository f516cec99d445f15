/** Everything in one JVM: embedded servers, the four services and the gateway, kept under one data folder. */
@NullMarked
package cn.gongbang.standalone;

import org.jspecify.annotations.NullMarked;
