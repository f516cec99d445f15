/** A recorded survey as data: what is to be played through the gateway and what must come out of it. */
package cn.gongbang.testkit.survey;
