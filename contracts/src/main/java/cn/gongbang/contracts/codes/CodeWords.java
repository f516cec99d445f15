package cn.gongbang.contracts.codes;

/** Where the words for codes stand (domain.md §7): one bundle for the whole house, Chinese unless English is asked for. */
public final class CodeWords {
    /** Base name of the bundle. */
    public static final String BUNDLE = "cn.gongbang.contracts.codes.codes";

    private CodeWords() {}

    /** The key of a code's word, such as {@code Category.DEEP}. */
    public static String key(Enum<?> code) {
        return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
}
