package dev.goodword.communication.replies;

import java.util.List;
import java.util.regex.Pattern;

/** How mail programs mark what they repeat, in the languages we have met. */
final class QuoteMarks {

	private static final Pattern QUOTED = Pattern.compile("\\s{0,100}[>＞]");

	/** "On Monday, Mia wrote:" and its like, as one line. */
	private static final Pattern INTRODUCTION = Pattern.compile(
			"(?iu).*(\\bwrote|\\bwrites|a écrit|schrieb|escribi[óo]|ha scritto|napisał(\\(a\\))?|写道|寫道|写到|написал(а)?|escreveu)\\s*[:：]\\s*");

	/** A line that names a time and an address and ends with a colon. */
	private static final Pattern TIMED = Pattern.compile("(?=.*\\d{1,2}:\\d{2})(?=.*<[^<>\\s]+@[^<>\\s]+>).*[:：]\\s*");

	private static final Pattern CUT = Pattern.compile(
			"(?iu)^\\s*[-_—]{2,}\\s*(original message|forwarded message|original mail|ursprüngliche nachricht|message d'origine|mensaje original"
					+ "|原始邮件|原始郵件|转发邮件|回复的原邮件|回复邮件|转发的邮件)\\s*[-_—]*\\s*$");

	private static final Pattern LABELLED = Pattern.compile(
			"(?iu)^\\s*\\*?(from|sent|to|subject|date|cc|reply-to|de|envoyé( le)?|à|objet|da|inviato|a|oggetto|von|gesendet|an|betreff"
					+ "|发件人|发送时间|发送日期|收件人|抄送|主题|日期|寄件者|寄件日期|收件者|主旨)\\*?\\s*[:：].*");

	private static final Pattern SENDER = Pattern.compile("(?iu)^\\s*\\*?(from|de|da|von|发件人|寄件者)\\*?\\s*[:：].*");

	private static final Pattern DASHES = Pattern.compile("^(--|—|__+)\\s*$");

	private static final Pattern DEVICE = Pattern.compile(
			"(?iu)^\\s*[<(]*\\s*(sent (from|via|with|by)\\b|from my\\b|someone from mobile|get \\[?outlook|envoyé (depuis|de) mon|enviado desde"
					+ "|verzonden (met|vanaf)|von meinem .* gesendet|diese nachricht wurde von .* gesendet|inviato da|发自我的|发送自|來自我的|发自|從我的 .* 傳送|从我的 .* 发送).*");

	private static final int LEAST_LABELS = 3;

	private static final int MOST_LABELS = 30;

	/** No mail program writes a longer mark; somebody who wants to keep us busy does. */
	private static final int LONGEST = 1000;

	private QuoteMarks() {
	}

	private static boolean isShort(String line) {
		return line.length() <= LONGEST;
	}

	private static boolean is(Pattern mark, String line) {
		return isShort(line) && mark.matcher(line).matches();
	}

	static boolean isQuoted(String line) {
		return QUOTED.matcher(line).lookingAt();
	}

	/** Whether the lines, read as one, introduce what is quoted below them. */
	static boolean introduces(List<String> lines) {
		return lines.stream().allMatch(QuoteMarks::isShort) && INTRODUCTION.matcher(String.join(" ", lines)).matches();
	}

	/** Whether the line alone says that an earlier mail follows, marked or not. */
	static boolean isTimedIntroduction(String line) {
		return is(TIMED, line) || (line.indexOf('@') > 0 && is(INTRODUCTION, line));
	}

	static boolean cutsOff(String line) {
		return is(CUT, line);
	}

	/**
	 * Whether the header of an earlier mail begins here: several labelled lines on end,
	 * with a sender among them.
	 */
	static boolean isHeader(List<String> lines, int at) {
		List<String> labelled = lines.subList(at, Math.min(lines.size(), at + MOST_LABELS))
			.stream()
			.takeWhile((line) -> is(LABELLED, line))
			.toList();
		return labelled.size() >= LEAST_LABELS && labelled.stream().anyMatch((line) -> is(SENDER, line));
	}

	static boolean beginsSignature(String line) {
		return is(DASHES, line);
	}

	static boolean namesDevice(String line) {
		return is(DEVICE, line);
	}

}
