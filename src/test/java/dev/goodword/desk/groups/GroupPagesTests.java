package dev.goodword.desk.groups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.Placing;
import dev.goodword.positions.PositionGroup;
import dev.goodword.positions.PositionGroupId;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Which groups of positions there are, and which positions lie in them. */
@Tag("mysql")
@GoodwordTest
class GroupPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	PositionGroups groups;

	@Autowired
	Positions positions;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient database;

	private Company company;

	private StaffMember head;

	private PositionId position;

	private String department;

	@BeforeEach
	void aDepartmentHires() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.position = this.hiring.openPosition(this.company);
		this.department = this.company.department().toString();
	}

	@Test
	void keepsGroupsAndPutsPositionsIntoThem() throws Exception {
		assertThat(this.browser.page(this.head, "/position-groups")).contains("Technology", "No groups yet")
			.doesNotContain("??");
		assertThat(add("Developers", "开发"))
			.hasRedirectedUrl("/position-groups?done=position-group-added#department-" + this.department);
		assertThat(this.browser.page(this.head, "/position-groups?done=position-group-added"))
			.contains("Developers", "开发", "Backend developer", "Added. Choose its positions below.")
			.doesNotContain("No groups yet");
		assertThat(place(group("Developers").id().toString())).hasStatus(HttpStatus.FOUND);
		assertThat(this.groups.of(this.position)).contains(group("Developers").id());
		assertThat(place("")).hasStatus(HttpStatus.FOUND);
		assertThat(this.groups.of(this.position)).as("no group is a choice").isEmpty();
		assertThat(this.database
			.sql("select count(*) from audit_entry where action = 'position.group-changed'" + " and subject_id = ?")
			.param(this.position.toString())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void leavesWhatWasNotChosenAsAColleagueLeftIt() throws Exception {
		add("Developers", "开发");
		String field = "group-" + this.position;
		assertThat(this.browser.page(this.head, "/position-groups")).contains("name=\"was-" + field + "\"");
		assertThat(place(group("Developers").id().toString())).hasStatus(HttpStatus.FOUND);
		assertThat(this.browser.post(this.head, "/position-groups/" + this.department + "/positions",
				Map.of(field, "", "was-" + field, "")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.groups.of(this.position)).contains(group("Developers").id());
	}

	@Test
	@DisplayName("whoever moves what a colleague has moved meanwhile is told where it lies, and nothing is saved")
	void tellsOfAColleagueWhoWasFaster() throws Exception {
		add("Developers", "开发");
		add("Testers", "测试");
		String developers = group("Developers").id().toString();
		String testers = group("Testers").id().toString();
		PositionId other = this.hiring.openPosition(this.company);
		assertThat(place("", developers)).hasStatus(HttpStatus.FOUND);
		String field = "group-" + this.position;
		MvcTestResult late = this.browser.post(this.head, "/position-groups/" + this.department + "/positions",
				Map.of(field, testers, "was-" + field, "", "group-" + other, testers, "was-group-" + other, ""));
		assertThat(late).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Somebody else has moved it meanwhile, to: Developers.", "href=\"#" + field + "\"",
					"value=\"" + testers + "\" selected", "name=\"was-" + field + "\" value=\"" + developers);
		assertThat(this.groups.of(this.position)).contains(group("Developers").id());
		assertThat(this.groups.of(other)).as("all or none").isEmpty();
		assertThat(place(developers, testers)).as("knowing of it").hasStatus(HttpStatus.FOUND);
		assertThat(place("", testers)).as("it lies there already").hasStatus(HttpStatus.FOUND);
		assertThat(this.groups.of(this.position)).contains(group("Testers").id());
	}

	@Test
	@DisplayName("two people at once keep one group of a name, and no position in a retired one")
	void letsOneChangeAtATime() {
		LocalizedText name = new LocalizedText("Developers", "开发");
		assertThat(AtOnce.run(() -> this.groups.add(this.company.department(), name, this.head),
				() -> this.groups.add(this.company.department(), name, this.head)))
			.containsExactlyInAnyOrder(Optional.empty(), Optional.of("positions.refused.groupThere"));
		PositionGroupId group = group("Developers").id();
		List<Placing> wanted = List.of(new Placing(this.positions.summary(this.position), null, group));
		AtOnce.run(() -> {
			this.groups.retire(this.company.department(), group, this.head);
			return "retired";
		}, () -> this.groups.place(this.company.department(), wanted, this.head));
		assertThat(this.groups.of(this.position)).as("whoever comes first").isEmpty();
		assertThat(group("Developers").retired()).isTrue();
	}

	@Test
	void saysWhatIsWrongWithANameAndKeepsIt() throws Exception {
		assertThat(add("Developers", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Name the group in both languages", "value=\"Developers\"");
		add("Developers", "开发");
		assertThat(add("developers", "研发")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("There is a group of that name already");
	}

	@Test
	@DisplayName("a retired group keeps its name for figures of the past, and can be used again")
	void retiresAndTakesIntoUseAgain() throws Exception {
		add("Developers", "开发");
		PositionGroup group = group("Developers");
		place(group.id().toString());
		assertThat(retire(this.department, group)).hasStatus(HttpStatus.FOUND);
		assertThat(this.groups.of(this.position)).isEmpty();
		assertThat(group("Developers").retired()).isTrue();
		assertThat(this.browser.page(this.head, "/position-groups")).contains("Retired, since figures")
			.contains("Developers");
		assertThat(place(group.id().toString())).as("it takes no position")
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("in a group of its own department that is in use");
		assertThat(this.groups.of(this.position)).isEmpty();
		add("developers", "开发");
		assertThat(group("Developers")).isEqualTo(group);
	}

	@Test
	void takesPositionsOfItsOwnDepartmentOnly() {
		DepartmentId sales = this.hiring.department(this.company);
		assertThat(this.groups.add(sales, new LocalizedText("Shops", "门店"), this.head)).isEmpty();
		PositionGroup shops = group("Shops");
		assertThat(place(shops.id().toString())).hasStatus(HttpStatus.CONFLICT);
		assertThat(this.groups.of(this.position)).isEmpty();
		assertThat(retire(this.department, shops)).as("of another department").hasStatus(HttpStatus.NOT_FOUND);
		assertThat(place("nonsense")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@DisplayName("a confidential position is known to its team only, here as well")
	void hidesConfidentialPositions() throws Exception {
		PositionId secret = this.hiring.openPosition(this.company, true,
				Map.of(this.company.recruiter(), HiringFixture.roles(Role.RECRUITER)));
		add("Developers", "开发");
		PositionGroup group = group("Developers");
		assertThat(this.browser.page(this.head, "/position-groups")).contains(this.position.toString())
			.doesNotContain(secret.toString());
		this.browser.post(this.head, "/position-groups/" + this.department + "/positions",
				Map.of("group-" + secret, group.id().toString()));
		assertThat(this.groups.of(secret)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HR_HEAD")
	void isForHeadsOfRecruitingAlone(Role role) throws Exception {
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), role));
		assertThat(this.browser.get(other, "/position-groups")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.post(other, "/position-groups/" + this.department, typed("Developers", "开发")))
			.hasStatus(HttpStatus.FORBIDDEN);
		if (role == Role.RECRUITER) {
			assertThat(this.browser.page(other, "/positions")).doesNotContain("/position-groups");
			assertThat(this.browser.page(this.head, "/positions")).contains("/position-groups");
		}
	}

	@Test
	void endsAtTheBordersOfTheOwnCompany() throws Exception {
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.page(stranger, "/position-groups")).doesNotContain(this.department);
		assertThat(this.browser.post(stranger, "/position-groups/" + this.department, typed("Developers", "开发")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, "/position-groups/" + this.department + "/positions", Map.of()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.groups.all()).extracting(PositionGroup::department).doesNotContain(this.company.department());
	}

	@Test
	void speaksChinese() throws Exception {
		add("Developers", "开发");
		assertThat(this.browser.page(this.head, "/position-groups?lang=zh-Hans")).contains("职位组", "技术部", "开发", "不属于任何组")
			.doesNotContain("??");
	}

	private MvcTestResult add(String en, String zh) {
		return this.browser.post(this.head, "/position-groups/" + this.department, typed(en, zh));
	}

	private Map<String, String> typed(String en, String zh) {
		Map<String, String> typed = new HashMap<>();
		typed.put("en-" + this.department, en);
		typed.put("zh-" + this.department, zh);
		return typed;
	}

	private MvcTestResult place(String group) {
		return place(this.groups.of(this.position).map(PositionGroupId::toString).orElse(""), group);
	}

	private MvcTestResult place(String was, String group) {
		String field = "group-" + this.position;
		return this.browser.post(this.head, "/position-groups/" + this.department + "/positions",
				Map.of(field, group, "was-" + field, was));
	}

	private MvcTestResult retire(String of, PositionGroup group) {
		return this.browser.post(this.head, "/position-groups/" + of + "/retired",
				Map.of("group", group.id().toString()));
	}

	/** The group of that name in this company. */
	private PositionGroup group(String name) {
		List<PositionGroup> found = this.groups.all()
			.stream()
			.filter((group) -> group.name().en().equals(name))
			.filter((group) -> group.department().equals(this.company.department()) || name.equals("Shops"))
			.toList();
		return found.get(found.size() - 1);
	}

}
