package cn.gongbang.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a problem carries that the container tells before any filter has seen the request. */
public interface HeadersOfProblems {
    void write(HttpServletRequest request, HttpServletResponse response);
}
