package dev.goodword.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PictureTests {

	private static final String CANARY = "GPS-51.5N-0.1W";

	@Test
	void removesExifIptcAndCommentsFromAJpeg() throws IOException {
		byte[] plain = picture("jpg");
		byte[] sent = Samples.concat(Arrays.copyOf(plain, 2), segment(0xE1, "Exif\0\0" + CANARY),
				segment(0xE2, "MPF\0" + CANARY), segment(0xED, "Photoshop " + CANARY), segment(0xFE, CANARY),
				Arrays.copyOfRange(plain, 2, plain.length), Samples.ascii("trailing " + CANARY));
		byte[] kept = JpegPicture.withoutMetadata(sent, 40);
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY).doesNotContain("Exif");
		assertSamePixels(kept, plain);
	}

	@Test
	void keepsAJpegThatJustStops() throws IOException {
		byte[] plain = picture("jpg");
		byte[] kept = JpegPicture.withoutMetadata(Arrays.copyOf(plain, plain.length - 2), 40);
		assertSamePixels(kept, plain);
	}

	@Test
	void removesTextAndExifFromAPng() throws IOException {
		byte[] plain = picture("png");
		byte[] sent = Samples.concat(Arrays.copyOf(plain, 33), chunk("eXIf", CANARY), chunk("tEXt", CANARY),
				chunk("iTXt", CANARY), chunk("zTXt", CANARY), Arrays.copyOfRange(plain, 33, plain.length),
				Samples.ascii(CANARY));
		byte[] kept = PngPicture.withoutMetadata(sent, 40);
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
		assertSamePixels(kept, plain);
	}

	@Test
	void refusesMoreThanFortyMegapixelsByTheHeaderAlone() throws IOException {
		byte[] png = picture("png");
		ByteBuffer.wrap(png).putInt(16, 8000).putInt(20, 5001);
		assertRefused(() -> PngPicture.withoutMetadata(png, 40), FileProblem.IMAGE_TOO_BIG);
		ByteBuffer.wrap(png).putInt(16, -1).putInt(20, -1);
		assertRefused(() -> PngPicture.withoutMetadata(png, 40), FileProblem.IMAGE_TOO_BIG);
		byte[] jpeg = picture("jpg");
		int frame = FileInspection.find(jpeg, new byte[] { (byte) 0xFF, (byte) 0xC0 }, 0, jpeg.length);
		ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65000).putShort(frame + 7, (short) 65000);
		assertRefused(() -> JpegPicture.withoutMetadata(jpeg, 40), FileProblem.IMAGE_TOO_BIG);
	}

	@Test
	void refusesBrokenStructuresAtEveryLength() throws IOException {
		byte[] png = picture("png");
		for (int length = 8; length < png.length; length++) {
			byte[] broken = Arrays.copyOf(png, length);
			assertRefused(() -> PngPicture.withoutMetadata(broken, 40), FileProblem.IMAGE_DAMAGED);
		}
		byte[] jpeg = picture("jpg");
		int scan = FileInspection.find(jpeg, new byte[] { (byte) 0xFF, (byte) 0xDA }, 0, jpeg.length);
		for (int length = 3; length < scan; length++) {
			byte[] broken = Arrays.copyOf(jpeg, length);
			assertRefused(() -> JpegPicture.withoutMetadata(broken, 40), FileProblem.IMAGE_DAMAGED);
		}
	}

	private static void assertRefused(Runnable inspection, FileProblem problem) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(inspection::run)
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(problem));
	}

	private static void assertSamePixels(byte[] kept, byte[] plain) throws IOException {
		BufferedImage one = ImageIO.read(new ByteArrayInputStream(kept));
		BufferedImage other = ImageIO.read(new ByteArrayInputStream(plain));
		assertThat(one.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(other.getRGB(0, 0, 40, 30, null, 0, 40));
	}

	private static byte[] picture(String format) throws IOException {
		BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 40; x++) {
			image.setRGB(x, x % 30, 0xFF8800 + x);
		}
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		ImageIO.write(image, format, written);
		return written.toByteArray();
	}

	private static byte[] segment(int marker, String text) {
		byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
		return ByteBuffer.allocate(content.length + 4)
			.put((byte) 0xFF)
			.put((byte) marker)
			.putShort((short) (content.length + 2))
			.put(content)
			.array();
	}

	private static byte[] chunk(String type, String text) {
		byte[] content = Samples.ascii(type + text);
		CRC32 crc = new CRC32();
		crc.update(content);
		return ByteBuffer.allocate(content.length + 8)
			.putInt(text.length())
			.put(content)
			.putInt((int) crc.getValue())
			.array();
	}

}
