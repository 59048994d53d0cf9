package dev.goodword.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Rewrites a PNG (ISO/IEC 15948) with only the chunks a picture needs: no Exif, text,
 * time or trailing bytes. Pixels are copied, never decoded.
 */
final class PngPicture {

	static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"iCCP", "cICP", "sBIT", "bKGD", "pHYS");

	private static final int FRAME = 12;

	private PngPicture() {
	}

	/**
	 * The same picture without metadata.
	 * @throws FileRefused when it is too big or its structure is broken
	 */
	static byte[] withoutMetadata(byte[] sent, int maxMegapixels) {
		ByteBuffer source = ByteBuffer.wrap(sent);
		requireSize(source, maxMegapixels);
		ByteArrayOutputStream kept = new ByteArrayOutputStream(sent.length);
		kept.writeBytes(SIGNATURE);
		int at = SIGNATURE.length;
		while (at + FRAME <= sent.length) {
			long length = Integer.toUnsignedLong(source.getInt(at));
			if (at + FRAME + length > sent.length) {
				break;
			}
			String type = type(source, at);
			if (KEPT.contains(type)) {
				kept.write(sent, at, (int) length + FRAME);
			}
			if (type.equals("IEND")) {
				return kept.toByteArray();
			}
			at += (int) length + FRAME;
		}
		throw new FileRefused(FileProblem.IMAGE_DAMAGED);
	}

	private static void requireSize(ByteBuffer source, int maxMegapixels) {
		if (source.capacity() < 33 || !type(source, 8).equals("IHDR") || source.getInt(8) != 13) {
			throw new FileRefused(FileProblem.IMAGE_DAMAGED);
		}
		PictureSize.require(Integer.toUnsignedLong(source.getInt(16)), Integer.toUnsignedLong(source.getInt(20)),
				maxMegapixels);
	}

	private static String type(ByteBuffer source, int at) {
		return "" + (char) source.get(at + 4) + (char) source.get(at + 5) + (char) source.get(at + 6)
				+ (char) source.get(at + 7);
	}

}
