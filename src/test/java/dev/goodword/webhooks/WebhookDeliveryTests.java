package dev.goodword.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.AccountDeactivated;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.OutcomeTold;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.MailWatch;
import dev.goodword.outbound.LoopbackReceiver;
import dev.goodword.outbound.Outbound;
import dev.goodword.outbound.OutboundFixture;
import dev.goodword.outbound.OutboundUrl;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** From a fact to another system, over a real line. */
@GoodwordTest
class WebhookDeliveryTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private ManagingWebhooks managing;

	@Autowired
	private TellingAgain telling;

	@Autowired
	private SecretTable secrets;

	@Autowired
	private SubscriptionTable subscriptions;

	@Autowired
	private DeliveryTable deliveries;

	@Autowired
	private Payload payload;

	@Autowired
	private CallSettling settling;

	@Autowired
	private OwnerSight sight;

	@Autowired
	private StoppingWebhooks stopping;

	@Autowired
	private StoppedNote note;

	@Autowired
	private PassingTime time;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private StoppedWatch watch;

	@Autowired
	private MailWatch mailWatch;

	@Autowired
	private WebhookFacts facts;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private AuditLog audit;

	@Autowired
	private Chance chance;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private final LoopbackReceiver receiver = LoopbackReceiver.start();

	private final Outbound outbound = OutboundFixture.toLoopback();

	private StaffMember admin;

	private HiringFixture.Company company;

	private Courier courier;

	@BeforeEach
	void begin() {
		this.admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
		this.company = this.hiring.company();
		this.courier = courier();
	}

	@AfterEach
	void end() {
		this.managing.all().forEach((each) -> this.managing.remove(each.id(), this.admin, null));
		this.outbound.destroy();
		this.receiver.close();
	}

	@Test
	void tellsIdsAndCodesSignedAndNobodysName() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		JobApplicationId application = apply("Secret Canary");
		assertThat(this.courier.runDue()).isEqualTo(1);
		assertThat(this.courier.runDue()).isZero();
		LoopbackReceiver.Got got = only();
		assertThat(got.path()).isEqualTo("/in");
		assertThat(got.header("Content-type")).isEqualTo("application/json");
		assertThat(got.text()).startsWith("{\"type\":\"application.received\",\"timestamp\":\"2026-11-23T")
			.contains("\"application\":\"" + application + "\"", "\"candidate\":", "\"position\":")
			.doesNotContain("Canary", "@");
		assertThat(got.header("webhook-signature")).isEqualTo(sign(got, shown.secret()));
		assertThat(this.telling.log(shown.id())).singleElement()
			.satisfies((told) -> assertThat(told.state()).isEqualTo(DeliveryState.DELIVERED));
	}

	@Test
	void namesPeopleOnlyWhereTheOwnerMaySeeThem() {
		StaffMember both = this.hiring.staff(Grant.everywhere(Role.ADMIN), Grant.in(this.company.id(), Role.RECRUITER));
		subscribe("/sees", both, true);
		subscribe("/blind", this.admin, true);
		apply("Wei Lin");
		this.courier.runDue();
		assertThat(at("/sees").text()).contains("\"person\":{\"name\":\"Wei Lin\",\"email\":\"person");
		assertThat(at("/blind").text()).doesNotContain("person\"", "Wei Lin");
	}

	@Test
	void saysNothingFromACopiedDatabase() {
		subscribe("/copied", this.admin, false);
		apply("Wei Lin");
		this.database.sql("update mail_authority set epoch = epoch + 100").update();
		try {
			assertThat(this.courier.runDue()).isZero();
			assertThat(this.receiver.got()).isEmpty();
		}
		finally {
			this.database.sql("update mail_authority set epoch = epoch - 100").update();
		}
		this.courier.runDue();
		assertThat(this.receiver.got()).isNotEmpty();
	}

	@Test
	void storesNothingForASubscriberThatIsTakenAwayMeanwhile() {
		ManagingWebhooks.Shown gone = subscribe("/gone", this.admin, false);
		this.database.sql("delete from webhook_subscription").update();
		this.deliveries.add(new Delivery(this.chance.newId(), gone.id(),
				new Delivery.Event(EventType.TEST, null, "{}", this.clock.instant()), DeliveryState.WAITING,
				this.clock.instant(), this.clock.instant(), 0, null));
		assertThat(this.deliveries.nextDue()).isEmpty();
	}

	@Test
	void saysNothingOfConfidentialPositionsToOwnersWhoMayNotSeeThem() {
		AccountId inside = this.hiring.account("Inside", Grant.everywhere(Role.ADMIN),
				Grant.in(this.company.id(), Role.RECRUITER));
		PositionId secret = this.hiring.openPosition(this.company, true,
				Map.of(inside, HiringFixture.roles(Role.RECRUITER)));
		StaffMember outside = this.hiring.staff(Grant.everywhere(Role.ADMIN),
				Grant.in(this.company.id(), Role.RECRUITER));
		subscribe("/inside", this.hiring.member(inside), false);
		ManagingWebhooks.Shown blind = subscribe("/outside", outside, false);
		this.hiring.apply(secret, "Anon");
		this.courier.runDue();
		assertThat(this.receiver.got()).extracting(LoopbackReceiver.Got::path).containsExactly("/inside");
		assertThat(this.telling.log(blind.id())).isEmpty();
	}

	@Test
	void asksAgainWhatTheOwnerMaySeeWhenItIsTold() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		PositionId position = this.hiring.openPosition(this.company);
		this.hiring.apply(position, "Wei Lin");
		this.database.sql("update job_position set confidential = true where position_id = :id")
			.param("id", Columns.bytes(position.value()))
			.update();
		this.courier.runDue();
		assertThat(this.receiver.got()).isEmpty();
		assertThat(this.telling.log(shown.id())).singleElement().satisfies((told) -> {
			assertThat(told.state()).isEqualTo(DeliveryState.FAILED);
			assertThat(told.last().result()).isEqualTo("NOT_ALLOWED");
		});
	}

	@Test
	void repeatsUnderTheSameNameUntilItIsTaken() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		this.receiver.answersNext(500, 302);
		apply("Wei Lin");
		this.courier.runDue();
		assertThat(this.courier.runDue()).as("it rests").isZero();
		this.clock.moveTo(this.courier.nextDue().orElseThrow());
		this.courier.runDue();
		this.clock.moveTo(this.courier.nextDue().orElseThrow());
		this.courier.runDue();
		assertThat(this.receiver.got()).hasSize(3)
			.allSatisfy((got) -> assertThat(got.path()).isEqualTo("/in"))
			.extracting((got) -> got.header("webhook-id"))
			.containsOnly(this.telling.log(shown.id()).get(0).message());
		assertThat(this.receiver.got()).extracting((got) -> got.header("webhook-timestamp")).doesNotHaveDuplicates();
		assertThat(this.managing.subscription(shown.id()).health()).isEqualTo(Subscription.Health.GOOD);
	}

	@Test
	void waitsAsLongAsItIsAsked() {
		subscribe("/in", this.admin, false);
		this.receiver.answersNext(429);
		apply("Wei Lin");
		this.courier.runDue();
		assertThat(this.courier.nextDue()).contains(this.clock.instant().plusSeconds(120));
	}

	@Test
	void isMadeAgainWhenTheNodeDiesBeforeItIsNoted() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		apply("Wei Lin");
		Delivery delivery = this.telling.log(shown.id()).get(0);
		Instant now = this.clock.instant();
		UUID lease = this.chance.newId();
		assertThat(this.deliveries.claim(delivery.id(), lease, now, now.plusSeconds(120))).isTrue();
		sending().send(this.managing.subscription(shown.id()), delivery);
		assertThat(this.courier.runDue()).as("while another node may hold it").isZero();
		this.clock.moveBy(Duration.ofMinutes(2));
		assertThat(this.courier.runDue()).isEqualTo(1);
		assertThat(this.receiver.got()).hasSize(2)
			.extracting((got) -> got.header("webhook-id"))
			.containsOnly(delivery.message());
		this.settling.settle(this.managing.subscription(shown.id()), delivery, lease,
				new Result(Result.Kind.GONE, "410", null));
		assertThat(this.managing.subscription(shown.id()).isActive()).as("a lost lease says nothing").isTrue();
	}

	@Test
	void stopsWhoIsGone() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		this.receiver.answers(410);
		apply("Wei Lin");
		apply("Li Na");
		this.courier.runDue();
		this.clock.moveBy(Duration.ofDays(1));
		this.courier.runDue();
		assertThat(this.receiver.got()).hasSize(1);
		assertThat(this.managing.subscription(shown.id()).state()).isEqualTo(SubscriptionState.GONE);
		assertThat(mails(this.admin)).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("Payroll is told nothing any more");
			assertThat(mail.text()).contains("answered that it is gone for good", "/webhooks/" + shown.id())
				.doesNotContain("/in");
		});
		apply("Third");
		assertThat(this.telling.log(shown.id())).as("nothing more is stored").hasSize(2);
	}

	@Test
	void bearsAFailingOneForThreeDaysAndNobodyElseSuffers() {
		ManagingWebhooks.Shown bad = subscribe("/in", this.admin, false);
		this.receiver.answers(503);
		apply("Wei Lin");
		Instant begun = this.clock.instant();
		this.courier.runDue();
		while (this.managing.subscription(bad.id()).isActive()) {
			this.clock.moveTo(this.courier.nextDue().orElseThrow());
			this.courier.runDue();
		}
		assertThat(this.clock.instant()).isEqualTo(begun.plus(RetryPolicy.PATIENCE));
		assertThat(this.managing.subscription(bad.id()).state()).isEqualTo(SubscriptionState.FAILING);
		assertThat(this.telling.log(bad.id())).singleElement()
			.satisfies((told) -> assertThat(told.state()).isEqualTo(DeliveryState.FAILED));
		assertThat(this.database.sql("select count(*) from audit_entry where action = 'webhook.stopped'")
			.query(Integer.class)
			.single()).isPositive();
		assertThat(this.audit.verify()).isNotNull();
		assertThat(this.note.of(bad.id().value(), this.admin).orElseThrow().text())
			.contains("taken nothing for three days");
		this.managing.resume(bad.id(), this.admin, null);
		assertThat(mails(this.admin)).as("it goes on before the mail left").isEmpty();
		assertThat(this.managing.subscription(bad.id()).health()).isEqualTo(Subscription.Health.GOOD);
	}

	@Test
	void oneThatFailsIsLeftAloneByAllThatWaits() {
		subscribe("/in", this.admin, false);
		this.receiver.answers(500);
		apply("One");
		apply("Two");
		apply("Three");
		assertThat(this.courier.runDue()).isEqualTo(1);
		assertThat(this.receiver.got()).hasSize(1);
		this.receiver.answers(204);
		this.clock.moveBy(Duration.ofMinutes(1));
		assertThat(this.courier.runDue()).isEqualTo(3);
	}

	@Test
	void bothSecretsSignForADay() {
		ManagingWebhooks.Shown first = subscribe("/in", this.admin, false);
		ManagingWebhooks.Shown second = this.managing.rotate(first.id(), this.admin, null);
		assertThat(second.secret()).startsWith("whsec_").isNotEqualTo(first.secret());
		this.telling.test(first.id(), this.admin, null);
		this.courier.runDue();
		LoopbackReceiver.Got got = only();
		assertThat(got.header("webhook-signature"))
			.isEqualTo(sign(got, second.secret()) + " " + sign(got, first.secret()));
		this.clock.moveBy(Duration.ofDays(1));
		this.telling.test(first.id(), this.admin, null);
		this.courier.runDue();
		LoopbackReceiver.Got later = this.receiver.got().get(1);
		assertThat(later.header("webhook-signature")).isEqualTo(sign(later, second.secret()));
		assertThat(this.secrets.of(first.id()).former()).as("kept no longer").isNull();
	}

	@Test
	void isSentAgainWhenSomebodyAsksAndForgottenAfterAMonth() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		this.telling.test(shown.id(), this.admin, null);
		this.courier.runDue();
		Delivery delivery = this.telling.log(shown.id()).get(0);
		this.telling.again(shown.id(), delivery.id(), this.admin, null);
		this.courier.runDue();
		assertThat(this.receiver.got()).hasSize(2)
			.extracting((got) -> got.header("webhook-id"))
			.containsOnly(delivery.message());
		this.clock.moveBy(Duration.ofDays(31));
		this.courier.runDue();
		assertThat(this.telling.log(shown.id())).isEmpty();
	}

	@Test
	void tellsOnlyWhatWasAskedForAndNothingWhileItRests() {
		ManagingWebhooks.Shown shown = this.managing
			.create(wish("/in", Set.of(EventType.APPLICATION_OUTCOME_TOLD), false), this.admin, null);
		JobApplicationId application = apply("Wei Lin");
		this.events.publishEvent(new OutcomeTold(application, this.clock.instant()));
		this.managing.pause(shown.id(), this.admin, null);
		this.events.publishEvent(new OutcomeTold(application, this.clock.instant()));
		assertThat(this.courier.runDue()).isZero();
		this.managing.resume(shown.id(), this.admin, null);
		this.courier.runDue();
		assertThat(only().text()).contains("\"type\":\"application.outcome_told\"");
	}

	@Test
	void restsWhenItsOwnerLeavesAndTheNextOneAnswersForIt() {
		StaffMember leaver = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		ManagingWebhooks.Shown shown = subscribe("/in", leaver, false);
		this.facts.on(new AccountDeactivated(leaver.id(), this.clock.instant()));
		assertThat(this.managing.subscription(shown.id()).state()).isEqualTo(SubscriptionState.OWNER_LEFT);
		this.clock.moveBy(Duration.ofMinutes(1));
		this.courier.runDue();
		this.managing.resume(shown.id(), this.admin, null);
		assertThat(this.managing.subscription(shown.id()).owner()).isEqualTo(this.admin.id());
	}

	@Test
	void oneEventNobodyWantsStopsNeitherTheOthersNorTheSubscriber() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		this.receiver.answersNext(422, 204, 204);
		apply("One");
		apply("Two");
		apply("Three");
		assertThat(this.courier.runDue()).isEqualTo(3);
		assertThat(this.receiver.got()).hasSize(3);
		assertThat(this.telling.log(shown.id())).extracting(Delivery::state)
			.containsExactlyInAnyOrder(DeliveryState.WAITING, DeliveryState.DELIVERED, DeliveryState.DELIVERED);
		this.receiver.answers(422);
		Optional<Instant> next = this.courier.nextDue();
		while (next.isPresent()) {
			this.clock.moveTo(next.get());
			this.courier.runDue();
			next = this.courier.nextDue();
		}
		assertThat(this.managing.subscription(shown.id()).isActive()).as("given up is that one alone").isTrue();
		assertThat(this.telling.log(shown.id())).extracting(Delivery::state).contains(DeliveryState.FAILED);
	}

	@Test
	void whoRefusesEverythingForThreeDaysIsStopped() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		this.receiver.answers(400);
		apply("One");
		apply("Two");
		apply("Three");
		Instant begun = this.clock.instant();
		this.courier.runDue();
		while (this.managing.subscription(shown.id()).isActive()) {
			this.clock.moveTo(this.courier.nextDue().orElseThrow());
			this.courier.runDue();
		}
		assertThat(this.managing.subscription(shown.id()).state()).isEqualTo(SubscriptionState.FAILING);
		assertThat(this.clock.instant()).isEqualTo(begun.plus(RetryPolicy.PATIENCE));
	}

	@Test
	void oneRefusalAndLongAfterAFaultStopNobody() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		this.receiver.answersNext(400);
		apply("One");
		this.courier.runDue();
		this.clock.moveBy(Duration.ofDays(4));
		this.receiver.answers(500);
		this.courier.runDue();
		apply("Two");
		this.courier.runDue();
		assertThat(this.managing.subscription(shown.id()).isActive()).isTrue();
	}

	@Test
	void judgesNobodyForWhatAnEarlierAddressSaid() {
		ManagingWebhooks.Shown shown = subscribe("/old", this.admin, false);
		apply("Wei Lin");
		Delivery delivery = this.telling.log(shown.id()).get(0);
		Instant now = this.clock.instant();
		UUID lease = this.chance.newId();
		Subscription called = this.managing.subscription(shown.id());
		this.deliveries.claim(delivery.id(), lease, now, now.plusSeconds(120));
		this.managing.change(shown.id(), wish("/new", Set.of(EventType.TEST), false), this.admin, null);
		this.settling.settle(called, delivery, lease, new Result(Result.Kind.GONE, "410", null));
		assertThat(this.managing.subscription(shown.id())).satisfies((present) -> {
			assertThat(present.isActive()).isTrue();
			assertThat(present.health()).isEqualTo(Subscription.Health.GOOD);
		});
	}

	@Test
	void restsWhenItsOwnerMayNotAskAnyMore() {
		StaffMember owner = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		ManagingWebhooks.Shown shown = subscribe("/in", owner, false);
		this.clock.moveBy(Duration.ofMinutes(1));
		this.courier.runDue();
		assertThat(this.managing.subscription(shown.id()).isActive()).isTrue();
		this.database.sql("update account_grant set role_code = 'INTERVIEWER' where account_id = :id")
			.param("id", Columns.bytes(owner.id().value()))
			.update();
		this.clock.moveBy(Duration.ofMinutes(1));
		this.courier.runDue();
		this.clock.moveBy(Duration.ofMinutes(1));
		this.courier.runDue();
		assertThat(this.managing.subscription(shown.id()).state()).isEqualTo(SubscriptionState.OWNER_LEFT);
		assertThat(mails(owner)).as("it is theirs no more").isEmpty();
		assertThat(mails(this.admin)).as("once, to who may take it over").hasSize(1);
	}

	@Test
	void saysThatItStoppedInTheReadersLanguageAndOnlyToWhoMayManageIt() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		UUID subject = shown.id().value();
		assertThat(this.note.of(subject, this.admin)).as("it is told").isEmpty();
		this.stopping.stop(shown.id(), this.admin.id(), SubscriptionState.FAILING);
		StaffMember chinese = new StaffMember(this.admin.id(), this.admin.name(), this.admin.email(), LocaleTag.ZH_HANS,
				this.admin.zone(), this.admin.grants());
		assertThat(this.note.of(subject, chinese).orElseThrow()).satisfies((said) -> {
			assertThat(said.headline()).isEqualTo("已停止向“Payroll”推送");
			assertThat(said.text()).contains("127.0.0.1", "连续三天");
			assertThat(said.path()).isEqualTo("/webhooks/" + shown.id());
		});
		assertThat(this.note.of(subject, this.hiring.member(this.company.recruiter()))).isEmpty();
	}

	private List<OutgoingMail> mails(StaffMember person) {
		this.time.only("staff-mail").runDue();
		return this.mail.handedTo(person.email().value());
	}

	@Test
	void goesWithItsWholeLogPieceByPiece() {
		ManagingWebhooks.Shown shown = subscribe("/in", this.admin, false);
		for (int at = 0; at < 5; at++) {
			this.telling.test(shown.id(), this.admin, null);
		}
		assertThat(this.deliveries.remove(shown.id(), 2)).isEqualTo(2);
		assertThat(this.telling.log(shown.id())).hasSize(3);
		this.managing.remove(shown.id(), this.admin, null);
		assertThat(this.telling.log(shown.id())).isEmpty();
		assertThat(this.managing.all()).isEmpty();
	}

	@Test
	void restsForAllOnlyWhenItIsBusyAndAnHourAtMost() {
		Instant now = this.clock.instant();
		Instant late = now.plus(Duration.ofHours(20));
		assertThat(new Result(Result.Kind.NOT_TAKEN, "429", late).restOfAll(now)).isEqualTo(now.plusSeconds(3600));
		assertThat(new Result(Result.Kind.NOT_TAKEN, "503", now.plusSeconds(9)).restOfAll(now))
			.isEqualTo(now.plusSeconds(9));
		assertThat(new Result(Result.Kind.NOT_TAKEN, "500", late).restOfAll(now)).isNull();
	}

	@Test
	void keepsAddressAndSecretSealed() {
		ManagingWebhooks.Shown shown = subscribe("/robot?token=canary", this.admin, false);
		byte[] url = this.database.sql("select url from webhook_subscription").query(byte[].class).single();
		byte[] secret = this.database.sql("select secret from webhook_subscription").query(byte[].class).single();
		assertThat(new String(url, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
		HexFormat hex = HexFormat.of();
		assertThat(hex.formatHex(secret)).doesNotContain(hex.formatHex(key(shown.secret())));
		assertThat(shown).asString().doesNotContain("whsec_");
	}

	private JobApplicationId apply(String name) {
		return this.hiring.apply(this.hiring.openPosition(this.company), name).application();
	}

	private ManagingWebhooks.Shown subscribe(String path, StaffMember owner, boolean personal) {
		return this.managing.create(wish(path, EnumSet.copyOf(EventType.published()), personal), owner, null);
	}

	private Subscription.Wish wish(String path, Set<EventType> types, boolean personal) {
		return new Subscription.Wish("Payroll", OutboundUrl.of(this.receiver.url(path)), types, personal);
	}

	private Calling sending() {
		return new Calling(this.outbound, this.payload, this.secrets, this.clock);
	}

	private Courier courier() {
		WebhookSettings settings = LanesTests.settings(false, 1);
		return new Courier(this.subscriptions, this.deliveries, sending(), this.settling, new Lanes(settings),
				new HouseKeeping(this.subscriptions, this.secrets, this.deliveries, this.sight, this.stopping,
						this.watch, settings),
				settings, this.mailWatch, this.chance, this.clock);
	}

	private LoopbackReceiver.Got only() {
		assertThat(this.receiver.got()).hasSize(1);
		return this.receiver.got().get(0);
	}

	private LoopbackReceiver.Got at(String path) {
		return this.receiver.got().stream().filter((got) -> got.path().equals(path)).findFirst().orElseThrow();
	}

	/** As a receiver would compute it. */
	private static String sign(LoopbackReceiver.Got got, String secret) {
		Instant at = Instant.ofEpochSecond(Long.parseLong(got.header("webhook-timestamp")));
		return Signature.headers(got.header("webhook-id"), at, got.body(), List.of(key(secret)))
			.get("webhook-signature");
	}

	private static byte[] key(String secret) {
		return Base64.getDecoder().decode(secret.substring("whsec_".length()));
	}

}
