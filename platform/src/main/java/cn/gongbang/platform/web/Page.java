package cn.gongbang.platform.web;

import java.util.List;

/** A page of a list (contract.md, Conventions); pages count from 0. */
public record Page<T>(List<T> items, int page, int size, long total) {}
