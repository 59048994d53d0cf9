package dev.goodword.insights.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.DigestUtils;

/**
 * A paper with every word and number that stands in it; whoever draws it adds nothing.
 *
 * @param size of a sheet, {@code A4} or {@code Letter}
 * @param title of the document
 * @param subject what it is about, in a line
 * @param madeAt when it was put together
 * @param parts the same in each language, one after the other
 */
public record Paper(String size, String title, String subject, Instant madeAt, List<Part> parts) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public Paper {
		parts = List.copyOf(parts);
	}

	/** Reads what {@link #json()} wrote. */
	public static Paper of(String json) {
		return JSON.readValue(json, Paper.class);
	}

	/** The whole as text, the same for the same paper. */
	public String json() {
		return JSON.writeValueAsString(this);
	}

	/** What stands in it, as a short mark; when it was made plays no part. */
	public String mark() {
		String whole = JSON.writeValueAsString(this.parts);
		return HexFormat.of().formatHex(DigestUtils.md5Digest(whole.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * All of it in one language.
	 *
	 * @param language its tag
	 * @param over a line above the title
	 * @param lines what the cover says below the title
	 */
	public record Part(String language, String over, String title, List<Line> lines, List<Section> sections) {

		public Part {
			lines = List.copyOf(lines);
			sections = List.copyOf(sections);
		}

	}

	/** A fact with its name. */
	public record Line(String name, String text) {
	}

	/** A chapter. */
	public record Section(String id, String title, List<Block> blocks) {

		public Section {
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * Something to read: its sentences first, then the figure, its picture and its table.
	 *
	 * @param title null when the words need none
	 * @param figure the value and its range; null when there is none to show
	 * @param bar its picture; null without figure
	 * @param small what it rests on; empty for nothing
	 */
	public record Block(@Nullable String title, List<String> words, @Nullable String figure, @Nullable Bar bar,
			@Nullable Grid grid, String small) {

		public Block {
			words = List.copyOf(words);
		}

		/** Words alone. */
		public static Block of(@Nullable String title, List<String> words) {
			return new Block(title, words, null, null, null, "");
		}

	}

	/**
	 * A dot and its whisker on a fixed axis, in percent of the width.
	 *
	 * @param zero the middle of the axis; empty without one
	 * @param from where the whisker begins
	 * @param right what is left free behind its end
	 * @param dot where the dot is
	 * @param ends what stands below the axis
	 */
	public record Bar(String zero, String from, String right, String dot, List<String> ends) {
	}

	/** A table; the first column names the row. */
	public record Grid(String caption, List<String> heads, List<List<String>> rows) {

		public Grid {
			heads = List.copyOf(heads);
			rows = List.copyOf(rows);
		}

	}

}
