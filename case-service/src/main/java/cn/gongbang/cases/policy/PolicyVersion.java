package cn.gongbang.cases.policy;

/** A policy as it stood in one of its versions; versions count from 1. */
public record PolicyVersion(int version, Policy policy) {}
