package dev.goodword.communication.replies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells the new words of a mail from those it repeats. Careful rather than thorough: what
 * is not plainly a quotation stays in sight, and nothing is ever taken away.
 */
public final class QuotedText {

	private static final int LONGEST_SIGNATURE = 20;

	private static final int MOST_DEVICES = 50;

	private static final int LONGEST_INTRODUCTION = 3;

	private final List<String> lines;

	private final BitSet folded = new BitSet();

	private QuotedText(String text) {
		this.lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').lines().toList();
	}

	/** The passages of a text, in order; all in sight when nothing else would be left. */
	public static List<Passage> passages(String text) {
		QuotedText quoted = new QuotedText(text);
		quoted.foldQuotes();
		quoted.foldTail();
		quoted.foldSignatures();
		if (quoted.visible().isBlank()) {
			quoted.folded.clear();
		}
		return quoted.cut();
	}

	/** The new words alone. */
	public static String newWords(String text) {
		return passages(text).stream()
			.filter((passage) -> !passage.folded())
			.map(Passage::text)
			.collect(Collectors.joining("\n"))
			.strip();
	}

	private void foldQuotes() {
		for (int i = 0; i < this.lines.size(); i++) {
			this.folded.set(i, QuoteMarks.isQuoted(this.lines.get(i)));
		}
		for (int i = 1; i + 1 < this.lines.size(); i++) {
			boolean wrapped = this.folded.get(i - 1) && QuoteMarks.isQuoted(this.lines.get(i + 1));
			if (wrapped && !this.lines.get(i).isBlank()) {
				this.folded.set(i);
			}
		}
		for (int i = 0; i < this.lines.size(); i++) {
			if (this.folded.get(i) && (i == 0 || !this.folded.get(i - 1))) {
				foldIntroduction(i);
			}
		}
	}

	/** The lines before a quotation that say whose words they are. */
	private void foldIntroduction(int quote) {
		int last = quote - 1;
		while (last >= 0 && this.lines.get(last).isBlank()) {
			last--;
		}
		int begin = -1;
		for (int first = last; first >= 0 && first > last - LONGEST_INTRODUCTION; first--) {
			if (this.lines.get(first).isBlank() || !QuoteMarks.introduces(this.lines.subList(first, last + 1))) {
				break;
			}
			if (hasDigit(first)) {
				this.folded.set(first, quote);
				return;
			}
			begin = (begin < 0 && this.lines.get(first).indexOf('@') > 0) ? first : begin;
		}
		if (begin >= 0) {
			this.folded.set(begin, quote);
		}
	}

	/** An introduction begins with the line that says when. */
	private boolean hasDigit(int line) {
		return this.lines.get(line).chars().anyMatch(Character::isDigit);
	}

	/** From here on an earlier mail is repeated without a mark on each line. */
	private void foldTail() {
		for (int i = 0; i < this.lines.size(); i++) {
			String line = this.lines.get(i);
			boolean begins = QuoteMarks.cutsOff(line) || QuoteMarks.isHeader(this.lines, i)
					|| QuoteMarks.isTimedIntroduction(line) && !isQuotedNext(i);
			if (!this.folded.get(i) && begins) {
				this.folded.set(i, this.lines.size());
				return;
			}
		}
	}

	private boolean isQuotedNext(int line) {
		int next = line + 1;
		while (next < this.lines.size() && this.lines.get(next).isBlank()) {
			next++;
		}
		return next < this.lines.size() && this.folded.get(next);
	}

	private void foldSignatures() {
		for (int i = 0; i < this.lines.size(); i++) {
			int end = this.folded.nextSetBit(i);
			end = (end < 0) ? this.lines.size() : end;
			if (!this.folded.get(i) && QuoteMarks.beginsSignature(this.lines.get(i)) && end - i <= LONGEST_SIGNATURE) {
				this.folded.set(i, end);
			}
			else if (!this.folded.get(i) && areDevices(i, end)) {
				this.folded.set(i, end);
			}
		}
	}

	/** Whether nothing but names of devices stands between the two lines. */
	private boolean areDevices(int from, int end) {
		if (end - from > MOST_DEVICES || !QuoteMarks.namesDevice(this.lines.get(from))) {
			return false;
		}
		List<String> words = this.lines.subList(from, end).stream().filter((line) -> !line.isBlank()).toList();
		return words.stream().allMatch(QuoteMarks::namesDevice);
	}

	private String visible() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < this.lines.size(); i++) {
			if (!this.folded.get(i)) {
				text.append(this.lines.get(i)).append('\n');
			}
		}
		return text.toString();
	}

	private List<Passage> cut() {
		List<Passage> passages = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= this.lines.size(); i++) {
			if (i == this.lines.size() || this.folded.get(i) != this.folded.get(start)) {
				String text = String.join("\n", this.lines.subList(start, i)).strip();
				if (!text.isEmpty()) {
					passages.add(new Passage(this.folded.get(start), text));
				}
				start = i;
			}
		}
		return passages;
	}

}
