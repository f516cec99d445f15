/** The public contract as an outside program calls it: HTTP Basic, JSON, problem details, retries. */
package cn.gongbang.testkit.client;
