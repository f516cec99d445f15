/** What nobody wants to receive: bad input and fifty applications at once. Opens cases, so run it after a comparison. */
package cn.gongbang.testkit.uninvited;
