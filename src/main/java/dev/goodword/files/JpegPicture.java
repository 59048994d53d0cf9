package dev.goodword.files;

import java.io.ByteArrayOutputStream;

/**
 * Rewrites a JPEG without metadata (ISO/IEC 10918-1 Annex B): no Exif, GPS, XMP, IPTC,
 * comment, thumbnail or trailing bytes. Pixels are copied, never decoded.
 */
final class JpegPicture {

	static final byte[] SIGNATURE = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

	private static final int START_OF_SCAN = 0xDA;

	private static final int END_OF_IMAGE = 0xD9;

	private static final int COMMENT = 0xFE;

	private static final byte[] COLOUR_PROFILE = FileInspection.ascii("ICC_PROFILE\0");

	private static final byte[] ADOBE = FileInspection.ascii("Adobe");

	private static final byte[] JFIF = FileInspection.ascii("JFIF\0");

	private final byte[] sent;

	private final int maxMegapixels;

	private final ByteArrayOutputStream kept;

	private int at = 2;

	private boolean measured;

	private JpegPicture(byte[] sent, int maxMegapixels) {
		this.sent = sent;
		this.maxMegapixels = maxMegapixels;
		this.kept = new ByteArrayOutputStream(sent.length);
	}

	/**
	 * The same picture without metadata.
	 * @throws FileRefused when it is too big or its structure is broken
	 */
	static byte[] withoutMetadata(byte[] sent, int maxMegapixels) {
		return new JpegPicture(sent, maxMegapixels).rewrite();
	}

	private byte[] rewrite() {
		this.kept.write(0xFF);
		this.kept.write(0xD8);
		boolean scanned = false;
		int marker;
		while ((marker = nextMarker(scanned)) != END_OF_IMAGE) {
			segment(marker);
			if (marker == START_OF_SCAN) {
				scanned = true;
				copyScan();
			}
		}
		if (!this.measured || !scanned) {
			throw new FileRefused(FileProblem.IMAGE_DAMAGED);
		}
		this.kept.write(0xFF);
		this.kept.write(END_OF_IMAGE);
		return this.kept.toByteArray();
	}

	/**
	 * The next marker; the end of the image also when a picture with a scan just stops.
	 */
	private int nextMarker(boolean scanned) {
		while (this.at + 1 < this.sent.length && u8(this.at) == 0xFF && u8(this.at + 1) == 0xFF) {
			this.at++;
		}
		if (this.at + 1 < this.sent.length && u8(this.at) == 0xFF) {
			this.at += 2;
			return u8(this.at - 1);
		}
		if (scanned) {
			return END_OF_IMAGE;
		}
		throw new FileRefused(FileProblem.IMAGE_DAMAGED);
	}

	private void segment(int marker) {
		int length = (this.at + 1 < this.sent.length) ? u16(this.at) : 0;
		if (length < 2 || this.at + length > this.sent.length) {
			throw new FileRefused(FileProblem.IMAGE_DAMAGED);
		}
		if (isFrame(marker)) {
			measure(length);
		}
		if (isKept(marker, length)) {
			this.kept.write(0xFF);
			this.kept.write(marker);
			this.kept.write(this.sent, this.at, length);
		}
		this.at += length;
	}

	private void measure(int length) {
		if (length < 8 || this.measured) {
			throw new FileRefused(FileProblem.IMAGE_DAMAGED);
		}
		PictureSize.require(u16(this.at + 5), u16(this.at + 3), this.maxMegapixels);
		this.measured = true;
	}

	private boolean isKept(int marker, int length) {
		if (marker == COMMENT) {
			return false;
		}
		if (marker < 0xE0 || marker > 0xEF) {
			return true;
		}
		return switch (marker) {
			case 0xE0 -> holds(JFIF) && length == 16;
			case 0xE2 -> holds(COLOUR_PROFILE);
			case 0xEE -> holds(ADOBE);
			default -> false;
		};
	}

	private boolean holds(byte[] label) {
		return FileInspection.find(this.sent, label, this.at + 2, this.at + 3) >= 0;
	}

	/** A byte 0xFF inside a scan is followed by 0 or a restart marker. */
	private void copyScan() {
		int from = this.at;
		while (this.at < this.sent.length) {
			if (u8(this.at) == 0xFF && (this.at + 1 == this.sent.length || endsScan(u8(this.at + 1)))) {
				break;
			}
			this.at++;
		}
		this.kept.write(this.sent, from, this.at - from);
	}

	private static boolean endsScan(int second) {
		return second != 0 && (second < 0xD0 || second > 0xD7);
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	private int u8(int index) {
		return this.sent[index] & 0xFF;
	}

	private int u16(int index) {
		return u8(index) << 8 | u8(index + 1);
	}

}
