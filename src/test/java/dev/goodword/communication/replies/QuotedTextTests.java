package dev.goodword.communication.replies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "On Tue, 17 Nov 2026 at 09:12, Lumina <r@x.example> wrote:\n> Hello\n> there",
			"在 2026年11月17日，上午9:12，Lumina <r@x.example> 写道：\n> 您好",
			"------------------ 原始邮件 ------------------\n发件人: Lumina\n您好",
			"发件人: Lumina\n发送时间: 2026年11月17日\n收件人: 张伟\n主题: 面试\n\n您好",
			"At 2026-11-17 09:12:00, \"Lumina\" <r@x.example> wrote:\n\nHello",
			"________________________________\nFrom: Lumina <r@x.example>\nSent: Tuesday\nTo: Mia\nSubject: Talk\n\nHello",
			"-----Original Message-----\nFrom: Lumina", "> only marked", "--\nZhang Wei\n+86 138",
			"Sent from my iPhone", "发自我的iPhone" })
	void foldsWhatRepeatsOursOrSigns(String tail) {
		assertThat(QuotedText.newWords("Friday is fine.\n\n" + tail)).isEqualTo("Friday is fine.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "On Friday:\n\nI can come at ten.", "From: Shanghai\nTo: Beijing by train",
			"My three questions:\n1. Where?\n2. When?\n3. Who?", "I wrote:\nplease call me", "5 > 4, I hope",
			"See you on 17 Nov at 10:30:\nthe north gate" })
	void keepsInSightWhatOnlyLooksLikeIt(String text) {
		assertThat(QuotedText.newWords(text)).isEqualTo(text);
	}

	@Test
	void keepsAnswersBetweenTheQuestionsInOrder() {
		String text = "> When can you start?\nIn March.\n\n> What do you earn?\nI would rather say on the phone.";
		assertThat(QuotedText.passages(text)).extracting(Passage::folded).containsExactly(true, false, true, false);
		assertThat(QuotedText.newWords(text)).isEqualTo("In March.\nI would rather say on the phone.");
	}

	@Test
	void showsEverythingWhenNothingElseWouldBeLeft() {
		assertThat(QuotedText.passages("> yes, all of it")).singleElement()
			.isEqualTo(new Passage(false, "> yes, all of it"));
	}

	@Test
	void takesNoLineThatIsOnlyNearForPartOfTheIntroduction() {
		assertThat(QuotedText.newWords("Option 2\nOn Tue, 17 Nov 2026, Lumina wrote:\n> 1 or 2?"))
			.isEqualTo("Option 2");
	}

	@Test
	void readsAnEmptyMail() {
		assertThat(QuotedText.passages("")).isEmpty();
		assertThat(QuotedText.newWords("\n\n")).isEmpty();
	}

	/** Bounded so that cost that grows with the square of the length shows. */
	@Test
	@Timeout(60)
	void readsAHostileMailInTheTimeOfAnother() {
		String timed = "1:11 <" + "@".repeat(99_000);
		assertThat(QuotedText.newWords(timed)).isEqualTo(timed);
		assertThat(QuotedText.passages("发自我的手机\n".repeat(12_000) + "words")).isNotEmpty();
		assertThat(QuotedText.passages("To: x\n".repeat(15_000))).isNotEmpty();
		assertThat(QuotedText.passages("a\n".repeat(49_000))).hasSize(1);
		assertThat(QuotedText.passages("x wrote " + " ".repeat(98_000) + "\n> a")).isNotEmpty();
		assertThat(QuotedText.passages(">\n\n".repeat(30_000))).isNotEmpty();
	}

	@Test
	void foldsAQuotedLineHoweverLongItIs() {
		assertThat(QuotedText.newWords("Yes.\n> " + "long ".repeat(1_000))).isEqualTo("Yes.");
	}

}
