package dev.goodword.communication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever a letter stands and whatever keeps it, staff read words in their language. */
@GoodwordTest
class ChipWordsTests {

	/** Every reason for waiting, one that nobody has heard of, and none. */
	private static final List<@Nullable String> REASONS = reasons();

	@Autowired
	private MessageSource texts;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Messages messages;

	@Autowired
	private JdbcClient database;

	private static List<@Nullable String> reasons() {
		List<@Nullable String> reasons = new ArrayList<>(Chips.WAITS);
		reasons.addAll(List.of(Pacing.QUOTA, SendGuard.AUTHORITY, Message.CAME_BACK, Recipients.NOT_ALLOWED, "newOne"));
		reasons.add(null);
		return reasons;
	}

	@ParameterizedTest
	@EnumSource(MessageState.class)
	void existForEveryStateAndReason(MessageState state) {
		JobApplicationId id = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Mei Lin")
			.application();
		for (String reason : REASONS) {
			this.database.sql("update message set state = :state, reason = :reason where application_id = :id")
				.param("state", state.name())
				.param("reason", reason)
				.param("id", Columns.bytes(id.value()))
				.update();
			saysSomething(this.messages.forStaff(id).get(0).chip().key());
		}
		this.database.sql("update message set state = 'CANCELLED', settled_at = created_at where application_id = :id")
			.param("id", Columns.bytes(id.value()))
			.update();
	}

	@Test
	void existForAllThatKeepsLettersHere() {
		Stream.concat(Stream.of((MailTrouble) null), Arrays.stream(MailTrouble.values()))
			.forEach((trouble) -> saysSomething("communication.chip." + new HeldBack(trouble, null).word()));
	}

	@Test
	void existForEveryReasonByItsOwnName() {
		Chips.WAITS.forEach((reason) -> saysSomething("communication.chip.waiting." + reason));
	}

	private void saysSomething(String key) {
		for (LocaleTag language : List.of(LocaleTag.EN, LocaleTag.ZH_HANS)) {
			assertThat(this.texts.getMessage(key, new Object[] { "12:00" }, language.locale())).isNotBlank()
				.doesNotContain("{");
		}
	}

}
