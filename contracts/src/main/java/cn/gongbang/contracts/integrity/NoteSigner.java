package cn.gongbang.contracts.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** Signs notes (C2SP signed-note, Ed25519). */
public final class NoteSigner {
    /** Bytes of a secret: the seed of the private key, then the public key. */
    public static final int SECRET_LENGTH = 2 * Hash.LENGTH;

    private static final String PROBE = "probe\n";
    private final NoteKey key;
    private final PrivateKey secret;

    private NoteSigner(NoteKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /**
     * @param secret as {@link #newSecret} makes it
     * @throws IllegalArgumentException when it is no such secret, or its halves do not belong together
     */
    public static NoteSigner of(String name, byte[] secret) {
        if (secret.length != SECRET_LENGTH) {
            throw new IllegalArgumentException("a signing key has " + SECRET_LENGTH + " bytes");
        }
        byte[] seed = Arrays.copyOf(secret, Hash.LENGTH);
        NoteKey key = new NoteKey(name, Hash.of(Arrays.copyOfRange(secret, Hash.LENGTH, SECRET_LENGTH)));
        try {
            NoteSigner signer = new NoteSigner(
                    key,
                    KeyFactory.getInstance(NoteKey.ALGORITHM)
                            .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
            if (!key.verifies(PROBE.getBytes(StandardCharsets.UTF_8), signer.signature(PROBE))) {
                throw new IllegalArgumentException("the halves of the signing key do not belong together");
            }
            return signer;
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("no signing key", noKey);
        }
    }

    /** A fresh secret. */
    public static byte[] newSecret() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(NoteKey.ALGORITHM).generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            byte[] encoded = pair.getPublic().getEncoded();
            return ByteBuffer.allocate(SECRET_LENGTH)
                    .put(seed)
                    .put(encoded, encoded.length - Hash.LENGTH, Hash.LENGTH)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + NoteKey.ALGORITHM, impossible);
        }
    }

    public NoteKey key() {
        return key;
    }

    byte[] signature(String text) {
        try {
            Signature signing = Signature.getInstance(NoteKey.ALGORITHM);
            signing.initSign(secret);
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that signed before signs no more", impossible);
        }
    }
}
