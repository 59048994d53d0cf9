package dev.goodword.communication.templates;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days on which somebody is to hear or to answer, said in words of one's own. Nobody is
 * reminded of such a day and nobody sees that it has passed: a date is given by a promise
 * ({@code communication.md} 3.1), an answer is asked for with a day of its own.
 */
final class LooseDays {

	private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

	private static final String COUNT = "(?:an?|one|two|three|four|five|six|ten|\\d{1,2})";

	private static final Pattern DAY = Pattern.compile("(?i)\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
			+ "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + "|\\b" + MONTH
			+ "\\s+\\d{1,2}\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:today|tonight|tomorrow)\\b"
			+ "|\\b(?:this|next|the coming)\\s+(?:week|month)\\b|\\bend of (?:the |this |next )?(?:week|month)\\b"
			+ "|\\b(?:within|in)\\s+(?:the next\\s+)?" + COUNT
			+ "\\s+(?:(?:working|business)\\s+)?(?:hours?|days?|weeks?|months?)\\b"
			+ "|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]?|(?:本|这|下)?个?(?:周|星期|礼拜)[一二三四五六日天末]|今天|明天|后天|今晚|明早"
			+ "|(?:本|这|下)个?(?:周|星期|月)|月底|周内|[\\d一两二三四五六七八九十]{1,3}\\s*个?(?:工作日|小时|天|周|星期|月)[之以]?内");

	private static final Pattern WORD = Pattern
		.compile("(?i)\\b(?:hear|answers?|repl(?:y|ies)|respond|decid\\w+|decisions?"
				+ "|results?|outcome|news|come back to|get back to|let (?:you|me|us) know|tell|inform|notify|in touch|contact)\\b"
				+ "|答复|回复|通知|告知|告诉|联系|消息|结果|结论|决定|反馈");

	private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+|[。！？；;\\n]");

	private LooseDays() {
	}

	/**
	 * The first such day, as it stands there; empty when there is none.
	 * @param told the day of the promise that runs, in every form in which it may be said
	 */
	static Optional<String> first(String words, Collection<String> told) {
		String rest = words;
		for (String known : told) {
			rest = rest.replaceAll("(?<!\\d)" + Pattern.quote(known) + "(?!\\d)", "·");
		}
		for (String sentence : END_OF_SENTENCE.split(rest)) {
			Matcher day = DAY.matcher(sentence);
			if (day.find() && WORD.matcher(sentence).find()) {
				return Optional.of(day.group().strip());
			}
		}
		return Optional.empty();
	}

}
