package dev.goodword.communication.texts;

import java.util.List;

import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.texts.TextDiff.Change;
import dev.goodword.communication.texts.TextDiff.Line;
import dev.goodword.communication.texts.TextDiff.Piece;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What differs between two texts. */
class TextDiffTests {

	@Test
	void saysNothingOfWhatIsTheSame() {
		LetterText text = new LetterText("Here", "One\n\n# Two");
		List<Line> lines = TextDiff.between(text, text);
		assertThat(TextDiff.isNothing(lines)).isTrue();
		assertThat(lines).extracting(Line::words).containsExactly("Here", "One", "", "# Two");
	}

	@Test
	void marksTheWordsThatChangedInALine() {
		List<Line> lines = TextDiff.between(new LetterText("We have it", "x"), new LetterText("We read it", "x"));
		assertThat(lines.get(0)).isEqualTo(new Line(Change.GONE,
				List.of(new Piece(Change.SAME, "We "), new Piece(Change.GONE, "have"), new Piece(Change.SAME, " it"))));
		assertThat(lines.get(1)).isEqualTo(new Line(Change.NEW,
				List.of(new Piece(Change.SAME, "We "), new Piece(Change.NEW, "read"), new Piece(Change.SAME, " it"))));
		assertThat(lines.get(2).change()).isEqualTo(Change.SAME);
	}

	@Test
	void comparesChineseCharacterByCharacterAndFieldsWhole() {
		List<Line> lines = TextDiff.between(new LetterText("已收到{{position.title}}的申请", "x"),
				new LetterText("已读到{{position.code}}的申请", "x"));
		assertThat(lines.get(0).pieces()).filteredOn((piece) -> piece.change() == Change.GONE)
			.extracting(Piece::words)
			.containsExactly("收", "{{position.title}}");
	}

	@Test
	void showsAddedAndRemovedParagraphsWhole() {
		List<Line> lines = TextDiff.between(new LetterText("s", "# A\n\nB"), new LetterText("s", "# A\n\nB\n\nC"));
		assertThat(lines).filteredOn((line) -> line.change() == Change.NEW).extracting(Line::words).contains("C");
		assertThat(lines).noneMatch((line) -> line.change() == Change.GONE);
	}

	@Property(tries = 200)
	void losesNoWordOfEither(@ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') String before,
			@ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') String after) {
		LetterText old = new LetterText("s", before.replace("d", "\n").replace("c", " "));
		LetterText young = new LetterText("s", after.replace("d", "\n").replace("c", " "));
		List<Line> lines = TextDiff.between(old, young);
		assertThat(joined(lines, Change.NEW)).isEqualTo(whole(old));
		assertThat(joined(lines, Change.GONE)).isEqualTo(whole(young));
	}

	private static List<String> joined(List<Line> lines, Change without) {
		return lines.stream().filter((line) -> line.change() != without).map(Line::words).toList();
	}

	private static List<String> whole(LetterText text) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(text.subject()), text.body().lines()).toList();
	}

}
