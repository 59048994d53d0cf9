package dev.goodword.communication.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.goodword.communication.templates.LetterText;

/** What differs between two texts: line by line, and in a changed line word by word. */
public final class TextDiff {

	/** Chinese has no spaces, so each of its characters is a word. */
	private static final Pattern WORD = Pattern.compile("\\{\\{[^}]*}}|\\p{IsHan}|[\\p{L}\\p{N}’']+|\\s+|.");

	private TextDiff() {
	}

	/** How a line or a piece of it stands to the other text. */
	public enum Change {

		/** In both. */
		SAME,
		/** Only before. */
		GONE,
		/** Only after. */
		NEW

	}

	/**
	 * A line.
	 *
	 * @param pieces its words, in order; pieces that are the same stand between those
	 * that are not
	 */
	public record Line(Change change, List<Piece> pieces) {

		public Line {
			pieces = List.copyOf(pieces);
		}

		/** The whole line. */
		public String words() {
			return String.join("", this.pieces.stream().map(Piece::words).toList());
		}

	}

	/** Some words of a line. */
	public record Piece(Change change, String words) {
	}

	/** The lines of both, subject first, what has gone before what is new. */
	public static List<Line> between(LetterText before, LetterText after) {
		List<String> old = lines(before);
		List<String> young = lines(after);
		List<Line> lines = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(old, young, true).getDeltas()) {
			List<String> gone = delta.getSource().getLines();
			List<String> fresh = delta.getTarget().getLines();
			if (delta.getType() == DeltaType.EQUAL) {
				gone.forEach((line) -> lines.add(whole(Change.SAME, line)));
			}
			else if (gone.size() == fresh.size()) {
				for (int i = 0; i < gone.size(); i++) {
					pair(gone.get(i), fresh.get(i), lines);
				}
			}
			else {
				gone.forEach((line) -> lines.add(whole(Change.GONE, line)));
				fresh.forEach((line) -> lines.add(whole(Change.NEW, line)));
			}
		}
		return lines;
	}

	/** Whether nothing differs. */
	public static boolean isNothing(List<Line> lines) {
		return lines.stream().allMatch((line) -> line.change() == Change.SAME);
	}

	private static void pair(String before, String after, List<Line> lines) {
		List<Piece> gone = new ArrayList<>();
		List<Piece> fresh = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
			boolean same = delta.getType() == DeltaType.EQUAL;
			add(gone, same ? Change.SAME : Change.GONE, delta.getSource().getLines());
			add(fresh, same ? Change.SAME : Change.NEW, delta.getTarget().getLines());
		}
		lines.add(new Line(Change.GONE, gone));
		lines.add(new Line(Change.NEW, fresh));
	}

	private static void add(List<Piece> pieces, Change change, List<String> words) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(change, String.join("", words)));
		}
	}

	private static Line whole(Change change, String line) {
		return new Line(change, List.of(new Piece(change, line)));
	}

	private static List<String> lines(LetterText text) {
		List<String> lines = new ArrayList<>();
		lines.add(text.subject());
		lines.addAll(text.body().lines().toList());
		return lines;
	}

	private static List<String> words(String line) {
		return WORD.matcher(line).results().map(MatchResult::group).toList();
	}

}
