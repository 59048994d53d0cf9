package dev.goodword.positions;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups into which the positions of a department fall. What somebody answers counts
 * in the group the position lay in when they were asked. One person at a time changes the
 * groups of a department.
 */
@Service
@Transactional
public class PositionGroups {

	private static final String NONE = "none";

	private final GroupTable table;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	PositionGroups(GroupTable table, AuditLog audit, Chance chance, InstantSource clock) {
		this.table = table;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/** All groups, retired ones included: figures of the past stand under their names. */
	@Transactional(readOnly = true)
	public List<PositionGroup> all() {
		return this.table.all();
	}

	/** The groups of all positions that lie in one. */
	@Transactional(readOnly = true)
	public Map<PositionId, PositionGroupId> places() {
		return this.table.places();
	}

	/** The group of a position; empty when it lies in none. */
	@Transactional(readOnly = true)
	public Optional<PositionGroupId> of(PositionId position) {
		return this.table.place(position);
	}

	/**
	 * Adds a group, or takes a retired one of this very name into use again.
	 * @return why not, a message key; empty when it is there
	 */
	public Optional<String> add(DepartmentId department, LocalizedText typed, StaffMember who) {
		this.table.lock(department);
		LocalizedText name = new LocalizedText(typed.en().strip(), typed.zhHans().strip());
		List<PositionGroup> there = this.table.of(department);
		Optional<String> objection = GroupPolicy.objection(there, name);
		if (objection.isPresent()) {
			return objection;
		}
		PositionGroup group = GroupPolicy.meant(there, name).map((retired) -> {
			this.table.put(retired.retired(false));
			return retired;
		}).orElseGet(() -> {
			PositionGroup fresh = new PositionGroup(new PositionGroupId(this.chance.newId()), department, name, false);
			this.table.add(fresh, this.clock.instant());
			return fresh;
		});
		this.audit.record(who.id().value(), "position-group.added", "department", department.toString(),
				Map.of("group", group.id().toString(), "name", name.en()), null);
		return Optional.empty();
	}

	/**
	 * A group takes no positions any more; those in it lie in none from now on. One that
	 * takes none stays as it is.
	 * @throws UnknownGroup when the department has none of this id
	 */
	public void retire(DepartmentId department, PositionGroupId id, StaffMember who) {
		this.table.lock(department);
		PositionGroup group = this.table.of(id)
			.filter((found) -> found.department().equals(department))
			.orElseThrow(UnknownGroup::new);
		if (group.retired()) {
			return;
		}
		this.table.clear(id);
		this.table.put(group.retired(true));
		this.audit.record(who.id().value(), "position-group.retired", "department", department.toString(),
				Map.of("group", id.toString()), null);
	}

	/**
	 * Lets positions of a department lie in groups of it, or in none: all of them, or
	 * none when one may not or was moved by somebody else since the choice was made.
	 * @return why not, a message key for each that cannot; empty when all lie there
	 */
	public Map<PositionId, String> place(DepartmentId department, List<Placing> wanted, StaffMember who) {
		this.table.lock(department);
		Map<PositionId, PositionGroupId> places = this.table.places();
		Map<PositionGroupId, PositionGroup> there = this.table.of(department)
			.stream()
			.collect(Collectors.toMap(PositionGroup::id, Function.identity()));
		Map<PositionId, String> refused = new HashMap<>();
		wanted.forEach((each) -> GroupPolicy.objection(each, places.get(each.position().id()), there)
			.ifPresent((why) -> refused.put(each.position().id(), why)));
		if (refused.isEmpty()) {
			wanted.forEach((each) -> move(each, places.get(each.position().id()), who));
		}
		return refused;
	}

	/** The same place again changes nothing. */
	private void move(Placing wanted, @Nullable PositionGroupId before, StaffMember who) {
		PositionId position = wanted.position().id();
		PositionGroupId group = wanted.group();
		if (Objects.equals(before, group)) {
			return;
		}
		if (group == null) {
			this.table.takeOut(position);
		}
		else {
			this.table.putIn(position, group);
		}
		this.audit.record(who.id().value(), "position.group-changed", "position", position.toString(),
				Map.of("from", Objects.toString(before, NONE), "to", Objects.toString(group, NONE)), null);
	}

}
