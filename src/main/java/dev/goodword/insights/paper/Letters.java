package dev.goodword.insights.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The letters a paper has shapes for. One without would be printed as a box, and a name
 * with a box in it is nobody's name: it gets a mark instead, and the paper says which
 * letter that was.
 */
@Component
public class Letters {

	/** Stands for a letter without a shape, as printers have long set it. */
	public static final String MARK = "〓";

	private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final String CHINESE = "/fonts/DroidSansFallback-gb2312.ttf.gz";

	private final AtomicReference<@Nullable List<CmapLookup>> fonts = new AtomicReference<>();

	/**
	 * The text with the mark for each letter that has no shape.
	 * @param missing where those are noted
	 */
	public String printable(String text, Set<Integer> missing) {
		StringBuilder printable = new StringBuilder(text.length());
		text.codePoints().forEach((letter) -> {
			if (has(letter)) {
				printable.appendCodePoint(letter);
			}
			else {
				missing.add(letter);
				printable.append(MARK);
			}
		});
		return printable.toString();
	}

	/** A letter by its number and name, which can be printed everywhere. */
	public static String name(int letter) {
		String name = Character.getName(letter);
		return String.format(Locale.ROOT, "U+%04X", letter) + ((name != null) ? " " + name : "");
	}

	private boolean has(int letter) {
		return Character.isWhitespace(letter) || fonts().stream().anyMatch((font) -> font.getGlyphId(letter) != 0);
	}

	private List<CmapLookup> fonts() {
		List<CmapLookup> known = this.fonts.get();
		if (known == null) {
			known = List.of(letters(latin()), letters(chinese()));
			this.fonts.set(known);
		}
		return known;
	}

	private static CmapLookup letters(InputStream font) {
		try (font) {
			return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static InputStream latin() {
		return resource(LATIN);
	}

	static InputStream chinese() {
		try {
			return new GZIPInputStream(resource(CHINESE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static InputStream resource(String name) {
		InputStream found = (name.equals(LATIN) ? PDFont.class : Letters.class).getResourceAsStream(name);
		if (found == null) {
			throw new IllegalStateException("There is no " + name);
		}
		return found;
	}

}
