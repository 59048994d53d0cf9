package dev.goodword.surveys;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.surveys.answering.Content;
import dev.goodword.surveys.asking.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What is noted about the making of a reply, so that figures can be looked at with and
 * without such replies ({@code experience.md} 3.4). Pure.
 *
 * @param speedy whether it took less than two seconds a question
 * @param uniform whether six statements or more were all answered alike
 * @param slow whether it took longer than a minute and a half
 */
record ReplyQuality(Reply reply, boolean speedy, boolean uniform, boolean slow) {

	private static final Duration PER_ITEM = Duration.ofSeconds(2);

	private static final Duration LONG = Duration.ofSeconds(90);

	private static final int STATEMENTS = 6;

	static ReplyQuality of(Reply reply) {
		Duration least = PER_ITEM.multipliedBy(reply.answers().size() + reply.own().size());
		List<String> statements = reply.answers()
			.entrySet()
			.stream()
			.filter((answer) -> answer.getKey().scale() == Scale.AGREEMENT
					|| answer.getKey().scale() == Scale.AGREEMENT_OR_NONE)
			.map(Map.Entry::getValue)
			.toList();
		return new ReplyQuality(reply, reply.onPage().compareTo(least) < 0,
				statements.size() >= STATEMENTS && statements.stream().distinct().count() == 1,
				reply.onPage().compareTo(LONG) > 0);
	}

	/**
	 * The reply without its sender.
	 * @param about what they were asked about
	 * @param shown the questions they were shown
	 */
	Content content(Asked about, List<Item> shown, boolean quarantined) {
		return content(about.department().value(), about.group(), about.recruiter().value(), shown, quarantined);
	}

	/**
	 * The reply of one of our own people without its sender: no group of positions and no
	 * recruiter belongs to it.
	 * @param department for which they did most
	 * @param shown the questions they were shown
	 */
	Content ofStaff(UUID department, List<Item> shown) {
		return content(department, null, null, shown, false);
	}

	private Content content(UUID department, @Nullable UUID group, @Nullable UUID recruiter, List<Item> shown,
			boolean quarantined) {
		return new Content(department, group, recruiter, this.reply.language().value(), Booklet.INSTRUMENT, quarantined,
				this.speedy, this.uniform, this.slow, shown.stream().map(Item::name).toList(), null, null, items());
	}

	private Map<String, String> items() {
		Map<String, String> items = new HashMap<>(this.reply.own());
		this.reply.answers().forEach((item, value) -> items.put(item.name(), value));
		return items;
	}

}
