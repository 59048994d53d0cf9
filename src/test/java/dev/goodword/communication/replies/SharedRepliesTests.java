package dev.goodword.communication.replies;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.communication.bounces.ReportReading;
import dev.goodword.communication.mime.MailOpening;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.communication.mime.SharedMails;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Real answers of many mail programs, each read as a person read it. */
class SharedRepliesTests {

	private static final List<String> FOLDERS = List.of("talon", "discourse", "crisp", "odd-mime", "talon-html");

	@Test
	void readsEveryRealAnswerAsAPersonWould() throws Exception {
		List<String> read = new ArrayList<>();
		for (String folder : FOLDERS) {
			for (Path file : SharedMails.in("replies/" + folder)) {
				if (!file.toString().contains(".expected.")) {
					read.add(folder + "/" + file.getFileName() + " " + line(file));
				}
			}
		}
		assertThat(read).containsExactlyInAnyOrderElementsOf(SharedMails.table(SharedRepliesTests.class, "expected.csv")
			.stream()
			.map((row) -> String.join(" ", row))
			.toList());
	}

	@Test
	void losesNoWordOfAnyOfThem() throws Exception {
		for (String folder : FOLDERS) {
			for (Path file : SharedMails.in("replies/" + folder)) {
				String text = text(file).replace('\u00a0', ' ');
				String all = String.join(" ", QuotedText.passages(text).stream().map(Passage::text).toList());
				assertThat(words(all)).as(file.toString()).isEqualTo(words(text));
			}
		}
	}

	private static List<String> words(String text) {
		return List.of(text.strip().split("\\s+"));
	}

	private static String line(Path file) throws Exception {
		String fresh = QuotedText.newWords(text(file));
		List<String> words = fresh.isBlank() ? List.of("-") : words(fresh);
		return String.join(" ", kind(file), Long.toString(fresh.lines().filter((line) -> !line.isBlank()).count()),
				words.get(0).replaceAll(",$", ""), words.get(words.size() - 1).replaceAll(",$", ""));
	}

	private static String kind(Path file) throws Exception {
		if (!file.toString().endsWith(".eml")) {
			return "-";
		}
		AnswerKind kind = ReportReading.of(mail(file)).kind();
		return (kind == AnswerKind.NONE) ? "HUMAN" : kind.name();
	}

	private static String text(Path file) throws Exception {
		String words = new String(SharedMails.bytes(file), StandardCharsets.UTF_8);
		if (file.toString().endsWith(".html")) {
			return MailOpening
				.of(("Content-Type: text/html; charset=utf-8\n\n" + words).getBytes(StandardCharsets.UTF_8))
				.text();
		}
		return file.toString().endsWith(".eml") ? mail(file).text() : words;
	}

	private static ReceivedMail mail(Path file) throws Exception {
		return MailOpening.of(SharedMails.bytes(file));
	}

}
