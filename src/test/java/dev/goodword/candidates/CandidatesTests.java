package dev.goodword.candidates;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GoodwordTest
class CandidatesTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Autowired
	Candidates candidates;

	@Autowired
	JdbcClient database;

	@Test
	void keepsPeopleAsTheyDescribeThemselves() {
		CandidateId id = this.candidates.register(new ContactDetails("𠮷野 太郎", "Taro",
				new EmailAddress("Taro.Y+jobs@Mail.example"), "(021) 6445 8801", LocaleTag.EN, LONDON, "CN"));

		assertThat(this.candidates.profile(id)).isEqualTo(new CandidateProfile(id, "𠮷野 太郎", "Taro",
				new EmailAddress("Taro.Y+jobs@Mail.example"), false, "(021) 6445 8801", LocaleTag.EN, LONDON, "CN"));
		assertThat(contacts(id)).containsExactlyInAnyOrderEntriesOf(
				Map.of("Taro.Y+jobs@Mail.example", "taro.y+jobs@mail.example", "(021) 6445 8801", "+862164458801"));
	}

	@Test
	void addressesPeopleByTheNameTheyChose() {
		CandidateProfile english = profile(LocaleTag.EN, "Bruce");
		CandidateProfile chinese = profile(LocaleTag.ZH_HANS, "Bruce");

		assertThat(english.greeting()).isEqualTo("Bruce");
		assertThat(chinese.greeting()).isEqualTo("李小龙");
		assertThat(profile(LocaleTag.EN, null).greeting()).isEqualTo("李小龙");
		assertThat(english.zoneOr(LONDON)).isEqualTo(LONDON);
	}

	@Test
	void neverAttachesASecondPersonToTheFirst() {
		CandidateId first = register("Mia", "family@mail.example");
		CandidateId second = register("Noah", "FAMILY@mail.example");

		assertThat(second).isNotEqualTo(first);
		assertThat(this.candidates.withAddress(new EmailAddress("Family@Mail.Example")))
			.containsExactlyInAnyOrder(first, second);
	}

	@Test
	void tellsAddressesApartByEverythingButCase() {
		CandidateId plain = register("Jose", "jose.perez@apart.example");
		register("José", "jose_perez@apart.example");
		register("Jose", "joseperez@apart.example");
		register("Jose", "jose.perez+cv@apart.example");

		assertThat(this.candidates.withAddress(new EmailAddress("JOSE.Perez@apart.example"))).containsExactly(plain);
	}

	@Test
	void notesThatAnAddressWasConfirmedOnce() {
		CandidateId id = register("Mia", "confirmed@mail.example");

		this.candidates.confirmAddress(id);
		this.candidates.confirmAddress(id);

		assertThat(this.database.sql("select verified_at from candidate_contact where candidate_id = ?")
			.param(Columns.bytes(id.value()))
			.query(LocalDateTime.class)
			.single()).isEqualTo(LocalDateTime.ofInstant(MovableClock.START, ZoneOffset.UTC));
	}

	@Test
	void changesLanguageAndZoneFromNowOn() {
		CandidateId id = register("Mia", "moves@mail.example");

		this.candidates.changeLanguage(id, LocaleTag.ZH_HANS);
		this.candidates.changeZone(id, LONDON);

		assertThat(this.candidates.profile(id).language()).isEqualTo(LocaleTag.ZH_HANS);
		assertThat(this.candidates.profile(id).zone()).isEqualTo(LONDON);
	}

	@Test
	void leavesOutWhoIsNotThere() {
		CandidateId nobody = new CandidateId(new UUID(0, 404));
		CandidateId somebody = register("Mia", "known@mail.example");

		assertThat(this.candidates.profiles(List.of(nobody, somebody))).containsOnlyKeys(somebody);
		assertThat(this.candidates.profiles(List.of())).isEmpty();
		assertThatExceptionOfType(CandidateGone.class).isThrownBy(() -> this.candidates.profile(nobody));
		assertThatExceptionOfType(CandidateGone.class)
			.isThrownBy(() -> this.candidates.changeLanguage(nobody, LocaleTag.EN));
	}

	@Test
	void ordersNamesInTheDatabaseAsItDoesInMemory() {
		List<CandidateId> ids = List.of("周杰", "阿里", "李小龙", "Mia", "Élise")
			.stream()
			.map((name) -> register(name, "order@mail.example"))
			.toList();
		for (LocaleTag reader : LocaleTag.SPOKEN) {
			Map<CandidateId, byte[]> keys = this.candidates.sortKeys(ids, reader);
			List<CandidateId> inMemory = ids.stream()
				.sorted((a, b) -> Arrays.compareUnsigned(keys.get(a), keys.get(b)))
				.toList();

			assertThat(inDatabase(ids, reader)).isEqualTo(inMemory.stream().map(CandidateId::value).toList());
		}
	}

	private List<UUID> inDatabase(List<CandidateId> ids, LocaleTag reader) {
		String column = reader.isChinese() ? "sort_zh" : "sort_en";
		return this.database.sql("select candidate_id from candidate where candidate_id in (:ids) order by " + column)
			.param("ids", ids.stream().map((id) -> Columns.bytes(id.value())).toList())
			.query((row, number) -> Columns.uuid(row.getBytes(1)))
			.list();
	}

	private Map<String, String> contacts(CandidateId id) {
		Map<String, String> contacts = new HashMap<>();
		this.database.sql("select raw_value, normalised_value from candidate_contact where candidate_id = ?")
			.param(Columns.bytes(id.value()))
			.query((row) -> {
				contacts.put(row.getString(1), row.getString(2));
			});
		return contacts;
	}

	private CandidateId register(String name, String email) {
		return this.candidates
			.register(new ContactDetails(name, null, new EmailAddress(email), null, LocaleTag.EN, null, null));
	}

	private static CandidateProfile profile(LocaleTag language, @Nullable String callName) {
		return new CandidateProfile(new CandidateId(new UUID(0, 1)), "李小龙", callName, null, false, null, language, null,
				null);
	}

}
