package dev.goodword.insights.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

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
 * @param banner what stands above every page; null for nothing
 */
public record Paper(String size, String title, String subject, Instant madeAt, List<Part> parts,
		@Nullable String banner) {

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

		/** The same with all its words changed. */
		public Part with(UnaryOperator<String> words) {
			return new Part(this.language, words.apply(this.over), words.apply(this.title),
					this.lines.stream()
						.map((line) -> new Line(words.apply(line.name()), words.apply(line.text())))
						.toList(),
					this.sections.stream()
						.map((section) -> new Section(section.id(), words.apply(section.title()),
								section.blocks().stream().map((block) -> block.with(words)).toList()))
						.toList());
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

		Block with(UnaryOperator<String> change) {
			return new Block((this.title != null) ? change.apply(this.title) : null, changed(this.words, change),
					(this.figure != null) ? change.apply(this.figure) : null, this.bar,
					(this.grid != null) ? this.grid.with(change) : null, change.apply(this.small));
		}

		private static List<String> changed(List<String> words, UnaryOperator<String> change) {
			return words.stream().map(change).toList();
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

		Grid with(UnaryOperator<String> change) {
			return new Grid(change.apply(this.caption), Block.changed(this.heads, change),
					this.rows.stream().map((row) -> Block.changed(row, change)).toList());
		}

	}

}
