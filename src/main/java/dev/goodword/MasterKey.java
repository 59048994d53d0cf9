package dev.goodword;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

import dev.goodword.shared.Chance;

/**
 * Finds the installation's master key: from the settings, else from the key file, which
 * the first start makes.
 */
final class MasterKey {

	/** 256 bits. */
	static final int BYTES = 32;

	private static final String FILE = "master.key";

	private MasterKey() {
	}

	/**
	 * The key.
	 * @throws IllegalStateException when a given key is not 32 bytes in base64, or all
	 * the same
	 */
	static byte[] find(GoodwordSettings settings, Chance chance) {
		if (settings.masterKey() != null && !settings.masterKey().isBlank()) {
			return checked(settings.masterKey());
		}
		try {
			Path file = settings.home().resolve(FILE);
			if (Files.exists(file)) {
				return checked(Files.readString(file));
			}
			return make(file, chance.secret(BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file cannot be read or made", ex);
		}
	}

	/** The file is its owner's alone from its first moment on. */
	private static byte[] make(Path file, byte[] key) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		try (SeekableByteChannel channel = Files.newByteChannel(file,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC), ownerOnly)) {
			channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
		}
		return key;
	}

	private static byte[] checked(String text) {
		byte[] key;
		try {
			key = Base64.getDecoder().decode(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException("The master key is not base64", ex);
		}
		boolean weak = key.length != BYTES || allTheSame(key);
		if (weak) {
			throw new IllegalStateException("The master key must be 32 random bytes in base64");
		}
		return key;
	}

	private static boolean allTheSame(byte[] key) {
		for (byte part : key) {
			if (part != key[0]) {
				return false;
			}
		}
		return true;
	}

}
