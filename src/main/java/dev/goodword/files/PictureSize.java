package dev.goodword.files;

/** The limit on pixels, checked from the header alone. */
final class PictureSize {

	private static final long LONGEST_SIDE = 1_000_000;

	private PictureSize() {
	}

	/**
	 * Lets a picture pass.
	 * @throws FileRefused when it has no pixels or more than allowed
	 */
	static void require(long width, long height, int maxMegapixels) {
		if (width <= 0 || height <= 0) {
			throw new FileRefused(FileProblem.IMAGE_DAMAGED);
		}
		if (Math.max(width, height) > LONGEST_SIDE || width * height > maxMegapixels * 1_000_000L) {
			throw new FileRefused(FileProblem.IMAGE_TOO_BIG, maxMegapixels);
		}
	}

}
