/** A small tool for auditors: checks an exported case without a server. */
@NullMarked
package cn.gongbang.verifier;

import org.jspecify.annotations.NullMarked;
