package dev.goodword.desk.groups;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Department;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Wording;
import dev.goodword.desk.groups.GroupsView.Form;
import dev.goodword.desk.groups.GroupsView.Line;
import dev.goodword.desk.groups.GroupsView.Option;
import dev.goodword.desk.groups.GroupsView.Part;
import dev.goodword.desk.groups.GroupsView.Place;
import dev.goodword.desk.groups.GroupsView.Problem;
import dev.goodword.positions.PositionGroup;
import dev.goodword.positions.PositionGroupId;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the groups of positions on a page: of the departments somebody may set up, with
 * the positions they may know of.
 */
@Component
class GroupsPage {

	/** How the field of a position begins; its id follows. */
	static final String FIELD = "group-";

	private static final Form BLANK = new Form("", "", null);

	private final PositionGroups groups;

	private final Positions positions;

	private final Accounts accounts;

	GroupsPage(PositionGroups groups, Positions positions, Accounts accounts) {
		this.groups = groups;
		this.positions = positions;
		this.accounts = accounts;
	}

	/** The department, if the person may set up its groups. */
	Optional<Department> department(StaffMember who, String id) {
		return departments(who).stream().filter((each) -> each.id().toString().equals(id)).findFirst();
	}

	/**
	 * The positions of a department that the person may know of and that are not over.
	 */
	List<PositionSummary> positions(StaffMember who, DepartmentId department) {
		return this.positions.visiblePositions(who)
			.stream()
			.filter((position) -> position.department().equals(department))
			.filter((position) -> position.status() != PositionStatus.CLOSED)
			.toList();
	}

	/**
	 * The page.
	 * @param typed what was refused; null for nothing
	 */
	GroupsView view(StaffMember who, @Nullable Refused typed, Wording words) {
		Collator order = Collator.getInstance(words.language().locale());
		Map<CompanyId, String> companies = this.accounts.companies()
			.stream()
			.collect(Collectors.toMap((each) -> each.id(), (each) -> each.name().in(words.language())));
		Found found = new Found(this.groups.all(), this.groups.places(), this.positions.visiblePositions(who));
		List<Part> parts = departments(who).stream()
			.map((each) -> part(each, companies.getOrDefault(each.company(), ""), found, typed, words))
			.sorted(Comparator.comparing(Part::over, order).thenComparing(Part::name, order))
			.toList();
		return new GroupsView(parts,
				(typed != null) ? List.of(new Problem("en-" + typed.department(), words.say(typed.why()))) : List.of());
	}

	private static Part part(Department department, String company, Found found, @Nullable Refused typed,
			Wording words) {
		List<PositionGroup> all = found.groups()
			.stream()
			.filter((group) -> group.department().equals(department.id()))
			.sorted(Comparator.comparing((group) -> group.name().in(words.language()),
					Collator.getInstance(words.language().locale())))
			.toList();
		List<PositionGroup> used = all.stream().filter((group) -> !group.retired()).toList();
		List<Place> places = found.positions()
			.stream()
			.filter((position) -> position.department().equals(department.id()))
			.filter((position) -> position.status() != PositionStatus.CLOSED)
			.map((position) -> place(position, found.places().get(position.id()), words))
			.toList();
		boolean refused = typed != null && typed.department().equals(department.id());
		return new Part(department.id().toString(), department.name().in(words.language()), company,
				used.stream().map((group) -> line(group, places, words)).toList(), retired(all, words), places,
				used.stream()
					.map((group) -> new Option(group.id().toString(), group.name().in(words.language())))
					.toList(),
				(refused && typed != null) ? new Form(typed.name().en(), typed.name().zhHans(), words.say(typed.why()))
						: BLANK);
	}

	private static Line line(PositionGroup group, List<Place> places, Wording words) {
		LocalizedText name = group.name();
		String id = group.id().toString();
		return new Line(id, name.in(words.language()), words.language().isChinese() ? name.en() : name.zhHans(),
				words.count((int) places.stream().filter((place) -> place.group().equals(id)).count()));
	}

	private static String retired(List<PositionGroup> all, Wording words) {
		return all.stream()
			.filter(PositionGroup::retired)
			.map((group) -> group.name().in(words.language()))
			.collect(Collectors.joining(words.say("desk.groups.and")));
	}

	private static Place place(PositionSummary position, @Nullable PositionGroupId group, Wording words) {
		return new Place(FIELD + position.id(), position.title().in(words.language()),
				words.say("desk.position.status." + position.status()), (group != null) ? group.toString() : "");
	}

	private List<Department> departments(StaffMember who) {
		return this.accounts.departments()
			.stream()
			.filter((each) -> AccessPolicy.may(who, Permission.MANAGE_TEMPLATES,
					new Scope(each.company(), each.id(), false, Set.of())))
			.toList();
	}

	/** What there is, read once. */
	private record Found(List<PositionGroup> groups, Map<PositionId, PositionGroupId> places,
			List<PositionSummary> positions) {
	}

	/**
	 * A group that could not be added.
	 *
	 * @param why a message key
	 */
	record Refused(DepartmentId department, LocalizedText name, String why) {
	}

}
