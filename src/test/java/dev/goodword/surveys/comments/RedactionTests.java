package dev.goodword.surveys.comments;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Attacks on what takes names, numbers and days out of words (pitfall 22). */
class RedactionTests {

	private static final Names NAMES = Names.of(
			List.of("Anna Müller", "王小明", "Will Hope", "Siobhán O'Neil", "Li Wei", "Eva-Maria Groß", "Łukasz Zając"),
			List.of("Bernd Krause", "李红梅"), List.of("Lumina Retail"));

	@ParameterizedTest
	@DisplayName("Pitfall 22: names of those it was about, however they are spelled")
	@ValueSource(strings = { "Anna was rude", "ANNA was rude", "anna muller called", "Frau Müller called",
			"Mu\u0308ller called", "Müller's questions", "A n n a was rude", "A.n.n.a was rude", "An\u200Bna was rude",
			"Ａｎｎａ was rude", "\u0410nna was rude", "Muller, Anna", "王小明很好", "王 小 明很好", "王*小*明", "小明很好", "王经理很好",
			"和小王聊过", "王总没来", "跟王老师聊", "then Will asked", "Will was late", "will hope came", "siobhan laughed",
			"Siobhán O'Neil laughed", "Siobhán O\u2019Neil laughed", "O\u2019Neil laughed", "Maria was rude",
			"Eva was rude", "eva maria gross", "Frau Gross kam", "Frau Groß kam", "Mueller was rude", "Lukasz was rude",
			"zajac was rude", "Anna很好", "Bernd Krause wrote", "李红梅打来电话" })
	void takesOutNames(String words) {
		String left = Redaction.of(words, NAMES);
		assertThat(left).contains(Mark.NAME.sign());
		assertThat(Plain.folded(left)).doesNotContain("anna", "muller", "小明", "小 明", "小*明", "hope", "siobhan", "neil",
				"maria", "gross", "groß", "mueller", "lukasz", "zajac", "krause", "红梅", "王");
	}

	@ParameterizedTest
	@DisplayName("Pitfall 22: names nobody told us")
	@ValueSource(strings = { "Mr. Smith laughed", "mrs smith laughed", "Dr Jones came", "my name is Paula Reyes",
			"I met John Carter there", "Best regards, Paula", "赵总监迟到", "我叫孙丽。", "老刘说不行", "我姓陈" })
	void takesOutNamesByTheirForm(String words) {
		assertThat(Redaction.of(words, Names.NONE)).contains(Mark.NAME.sign())
			.doesNotContainIgnoringCase("smith")
			.doesNotContain("Jones", "Paula", "Reyes", "Carter", "赵", "孙丽", "刘", "陈");
	}

	@ParameterizedTest
	@ValueSource(strings = { "write to a.b@mail.example now", "a.b ＠ mail.example", "a.b (at) mail (dot) example",
			"a.b at mail dot example", "邮箱ab@mail.example谢谢", "ab[at]mail.example" })
	void takesOutMailAddresses(String words) {
		assertThat(Redaction.of(words, Names.NONE)).contains(Mark.MAIL.sign()).doesNotContain("example", "a.b", "ab");
	}

	@ParameterizedTest
	@ValueSource(strings = { "call 13800138000", "call +86 138-0013-8000", "call 138 0013 8000", "call １３８００１３８０００",
			"call (030) 1234567", "打一三八零零一三八零零零", "电话138零零1三八000", "call one three eight zero zero one three",
			"call 1\u200B3800138000", "call 1.3.8.0.0.1.3.8", "身份证11010519491231002X" })
	void takesOutPhonesAndCards(String words) {
		String left = Redaction.of(words, Names.NONE);
		assertThat(left).contains(Mark.PHONE.sign()).doesNotContainPattern("[0-9]{2}").doesNotContain("三八", "three");
	}

	@ParameterizedTest
	@ValueSource(strings = { "on 3 March", "on March 3rd", "on 3rd of March 2026", "2026-11-03", "03.11.2026",
			"in November", "on Tuesday", "the 17th", "at 14:30", "at 3 pm", "11月3日", "十一月三号", "2026年3月", "二〇二六年", "上周三",
			"星期五", "下午三点半", "春节", "17号", "on Christmas Eve", "third of May" })
	void takesOutDays(String words) {
		assertThat(Redaction.of("We met " + words + " again", Names.NONE)).contains(Mark.DATE.sign())
			.doesNotContainPattern("[0-9]")
			.doesNotContain("Tues", "月", "周", "星期", "三点", "春节", "arch", "Nov");
	}

	@ParameterizedTest
	@ValueSource(strings = { "my id is BD-2041", "case 7K3M9Q", "number 48213", "salary 8,500" })
	void takesOutNumbers(String words) {
		assertThat(Redaction.of(words, Names.NONE)).contains(Mark.NUMBER.sign()).doesNotContainPattern("[0-9]{2}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "微信号：anna_1988", "my WeChat id is annab", "wx: annab88", "QQ 88123x", "加我微信annab_88",
			"see www.annab.example/me", "linkedin.com/in/annab", "ping @annab" })
	void takesOutAccountsAndLinks(String words) {
		assertThat(Redaction.of(words, Names.NONE)).doesNotContain("annab", "1988", "88123");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The steps were clear and the form was short.",
			"Three rounds in 2 weeks, a 10-minute call.", "I will apply again, you may be sure.", "等了三个月，每天都很着急。",
			"面试分两轮，很专业。", "流程很清楚，一周五天都有人回复。", "The Hiring Manager at Lumina Retail was kind.", "员工很热情，工作环境好。" })
	void leavesOrdinaryWords(String words) {
		assertThat(Redaction.of(words, NAMES)).isEqualTo(words);
	}

	@Test
	void cannotBeTrickedByItsOwnSigns() {
		assertThat(Redaction.of("a\uE000b", Names.NONE)).isEqualTo("ab");
	}

	@Test
	void leavesOutWhatAPersonFoundBesides() {
		String once = Redaction.of("Anna called 13800138000 on 3 March, Mr Smith too", NAMES);
		assertThat(once).contains(Mark.NAME.sign(), Mark.PHONE.sign()).doesNotContain("Smith", "138");
		assertThat(Redaction.without(once, "too")).endsWith(Mark.OTHER.sign());
		assertThat(Redaction.without(once, " ")).isEqualTo(once);
	}

	@Test
	@DisplayName("Pitfall 22: a capital before a name hides none of it")
	void looksOnAfterAWordThatIsNoName() {
		assertThat(Redaction.of("After John Carter called", Names.NONE)).doesNotContain("John", "Carter");
		assertThat(Redaction.of("Recruiter Paula Reyes was rude", Names.NONE)).doesNotContain("Paula", "Reyes")
			.contains("Recruiter");
	}

}
