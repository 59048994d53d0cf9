package dev.goodword.communication.bounces;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the words and the status code of a failure mean. Words come first: servers give
 * "5.1.0" for a forbidden sender and "5.0.0" for an unknown person. What blames us comes
 * before what blames the mailbox, and that before what calls an address dead, since the
 * last cannot be taken back so easily.
 */
final class FailureWords {

	private static final Pattern OUR_FAULT = any("\\bspf\\b", "\\bdkim\\b", "\\bdmarc\\b", "blocked using",
			"black ?list", "block ?list", "blocked ip", "client host .{0,60}blocked", "reputation", "\\bspam\\b",
			"frequency limit", "rate limit", "sending limit", "not allowed to send", "relay(ing)? (access )?denied",
			"authentication (is )?required", "advertise auth", "misconfigured", "message (size|too)", "too large",
			"size exceeds", "content (rejected|denied)", "contains? (a )?virus", "垃圾邮件", "频率限制", "发信频率",
			"内容.{0,6}(违规|拒绝)");

	private static final Pattern SOFT = any("mailbox (is )?full", "(over|exceed\\w*) .{0,20}quota", "over ?quota",
			"quota (is )?exceeded", "exceeded storage", "out of storage", "disk (space|quota)",
			"insufficient .{0,12}storage", "retry timeout", "timed? ?out", "try again", "temporar", "gr[ae]y-?list",
			"connection refused", "too many connections", "邮箱(空间)?(已满|不足)", "容量(已满|不足)", "空间不足", "稍后重试");

	private static final Pattern HARD = any("user .{0,40}unknown", "unknown (user|recipient|mailbox|address)",
			"no ?such ?(user|recipient|mailbox|address|person)", "user unknown",
			"(recipient|mailbox|address|account|user)\\b.{0,60}(not found|not exist|n.t exist|wasn.t found|invalid|disabled|inactive|no longer|not recogni[sz]ed|rejected)",
			"invalid (address|recipient|mailbox|user)", "recipientnotfound", "recipnotfound", "no mailbox here",
			"(host|domain)( or domain)?( name)? (not found|does not exist)", "unrouteable address",
			"no longer on server", "(用户|收件人|邮箱|帐号|账号|账户|地址).{0,40}不存在", "无此用户", "不存在(该|此)?(用户|邮箱|收件人)",
			"(用户|帐号|账号).{0,20}(停用|禁用|注销)", "見つかりません", "存在しません");

	private static final Pattern STATUS = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");

	private FailureWords() {
	}

	/**
	 * Judges what a server said about one recipient.
	 * @param status the enhanced code the report gives; null when it gives none
	 * @param words what was said
	 */
	static AnswerKind judge(@Nullable String status, String words) {
		String line = words.replaceAll("\\s+", " ");
		if (OUR_FAULT.matcher(line).find()) {
			return AnswerKind.OUR_FAULT;
		}
		if (SOFT.matcher(line).find()) {
			return AnswerKind.SOFT;
		}
		if (HARD.matcher(line).find()) {
			return AnswerKind.HARD;
		}
		String inside = status(line);
		AnswerKind byWords = (inside != null) ? byStatus(inside) : AnswerKind.UNKNOWN;
		return (byWords == AnswerKind.UNKNOWN && status != null) ? byStatus(status) : byWords;
	}

	/** The first enhanced status code in the words; null when there is none. */
	static @Nullable String status(String words) {
		Matcher found = STATUS.matcher(words);
		return found.find() ? found.group() : null;
	}

	/** By RFC 3463 alone; the classes that say nothing are left to people. */
	private static AnswerKind byStatus(String status) {
		if (status.startsWith("4.")) {
			return AnswerKind.SOFT;
		}
		return switch (status) {
			case "5.1.7", "5.1.8", "5.2.3" -> AnswerKind.OUR_FAULT;
			case "5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1" -> AnswerKind.HARD;
			case "5.2.2", "5.3.1", "5.3.2", "5.4.7" -> AnswerKind.SOFT;
			default -> (status.startsWith("5.7.") || status.startsWith("5.6.") || status.equals("5.3.4"))
					? AnswerKind.OUR_FAULT : AnswerKind.UNKNOWN;
		};
	}

	private static Pattern any(String... words) {
		return Pattern.compile(String.join("|", words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
