package cn.gongbang.documents.files;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A folder {@code ab/<case>.<hash>…}: bytes are written and forced to disk aside, then moved to their name, so a name never
 * holds half a file. One process at a time owns the folder.
 */
final class FolderShelf implements Shelf {
    private static final int FOLDERS = 256;
    private final Path root;
    private final Path incoming;

    /** Opens the folder, made when absent, and clears what an interrupted upload left behind. */
    FolderShelf(Path root) throws IOException {
        this.root = root;
        this.incoming = Files.createDirectories(root.resolve("incoming"));
        try (var leftovers = Files.newDirectoryStream(incoming)) {
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
        for (int part = 0; part < FOLDERS; part++) {
            Files.createDirectories(root.resolve(HexFormat.of().toHexDigits((byte) part)));
        }
        force(root);
    }

    @Override
    public void put(Spot spot, long size, Writer writer) throws IOException {
        Path target = pathOf(spot);
        if (!Files.exists(target) || Files.size(target) != size) {
            Path written = incoming.resolve(UUID.randomUUID().toString());
            try {
                write(written, writer);
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        }
        force(folderOf(spot.caseId()));
    }

    private static void write(Path file, Writer writer) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writer.write(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    @Override
    public boolean holds(Spot spot) {
        return Files.isRegularFile(pathOf(spot));
    }

    @Override
    public SeekableByteChannel open(Spot spot) throws IOException {
        return FileChannel.open(pathOf(spot), StandardOpenOption.READ);
    }

    @Override
    public void purge(String caseId) throws IOException {
        String prefix = Spot.prefix(caseId);
        try (var ofCase = Files.newDirectoryStream(
                folderOf(caseId), file -> file.getFileName().toString().startsWith(prefix))) {
            for (Path file : ofCase) {
                Files.deleteIfExists(file);
            }
        }
        force(folderOf(caseId));
    }

    private Path pathOf(Spot spot) {
        return folderOf(spot.caseId()).resolve(spot.name());
    }

    private Path folderOf(String caseId) {
        return root.resolve(HexFormat.of().toHexDigits((byte) caseId.hashCode()));
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }
}
