/** Plays a survey in order of time, as the people of the unions would have entered it. */
package cn.gongbang.testkit.play;
