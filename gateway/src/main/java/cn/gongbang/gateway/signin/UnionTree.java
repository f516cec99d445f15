package cn.gongbang.gateway.signin;

import java.io.IOException;
import java.util.List;

/** Where the tree of unions comes from. */
interface UnionTree {

    /** The whole tree as it is now, empty when none was set yet. */
    List<Union> now() throws IOException;
}
