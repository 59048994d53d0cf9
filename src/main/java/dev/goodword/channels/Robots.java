package dev.goodword.channels;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The robots in groups of colleagues: whoever runs a company's part of the installation
 * sets them up, tries them and takes them away.
 */
@Service
@Transactional
public class Robots {

	private final RobotRepository robots;

	private final RobotNoteRepository notes;

	private final RobotSeal seal;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	Robots(RobotRepository robots, RobotNoteRepository notes, RobotSeal seal, AuditLog audit, Chance chance,
			InstantSource clock) {
		this.robots = robots;
		this.notes = notes;
		this.seal = seal;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/** All of whose companies the person may see how they are doing. */
	@Transactional(readOnly = true)
	public List<RobotSummary> seenBy(StaffMember who) {
		return this.robots.findAllByOrderByName()
			.stream()
			.filter((robot) -> may(who, Permission.SEE_HEALTH, robot.company()))
			.map(Robot::summary)
			.toList();
	}

	/** One that the person may change; empty when there is none such. */
	@Transactional(readOnly = true)
	public Optional<RobotSummary> find(RobotId id, StaffMember who) {
		return this.robots.findById(id).filter((robot) -> mayChange(who, robot.company())).map(Robot::summary);
	}

	/** Whether the person may set up robots for the company. */
	public static boolean mayChange(StaffMember who, CompanyId company) {
		return may(who, Permission.MANAGE_ORGANISATION, company);
	}

	/**
	 * Sets one up.
	 * @throws UnknownRobot when the company is not theirs, or no address is given
	 */
	public RobotId add(RobotWish wish, StaffMember who) {
		URI address = wish.address();
		if (address == null || !mayChange(who, wish.company())) {
			throw new UnknownRobot();
		}
		RobotId id = new RobotId(this.chance.newId());
		this.robots.save(new Robot(id, wish, this.seal.seal(id, address, wish.secret()), this.clock.instant()));
		record(who, "robot.added", id, wish.kind());
		return id;
	}

	/**
	 * Changes it. Its kind and company stay; a secret comes with an address or not at
	 * all.
	 * @throws UnknownRobot when there is no such robot for the person
	 */
	public void change(RobotId id, RobotWish wish, StaffMember who) {
		Robot robot = lock(id, who);
		robot.change(wish);
		URI address = wish.address();
		if (address != null) {
			robot.moveTo(this.seal.seal(id, address, wish.secret()), this.clock.instant());
		}
		this.robots.save(robot);
		record(who, "robot.changed", id, robot.kind());
	}

	/**
	 * Takes it away, with all it was to say.
	 * @throws UnknownRobot when there is no such robot for the person
	 */
	public void remove(RobotId id, StaffMember who) {
		Robot robot = lock(id, who);
		this.notes.deleteOf(id);
		this.robots.delete(robot);
		record(who, "robot.removed", id, robot.kind());
	}

	/**
	 * Has it say a word to try it, at its next turn, even when it is switched off.
	 * @throws UnknownRobot when there is no such robot for the person
	 */
	public void tryOut(RobotId id, StaffMember who) {
		Robot robot = lock(id, who);
		RobotTopic trial = RobotTopic.trial(this.chance.newId());
		this.notes.save(new RobotNote(this.chance.newId(), id, trial, "", this.clock.instant()));
		record(who, "robot.tried", id, robot.kind());
	}

	private Robot lock(RobotId id, StaffMember who) {
		return this.robots.lock(id).filter((robot) -> mayChange(who, robot.company())).orElseThrow(UnknownRobot::new);
	}

	private void record(StaffMember who, String act, RobotId id, RobotKind kind) {
		this.audit.record(who.id().value(), act, "robot", id.toString(), Map.of("kind", kind.name()), null);
	}

	private static boolean may(StaffMember who, Permission what, CompanyId company) {
		return AccessPolicy.may(who, what, new Scope(company, null, false, Set.of()));
	}

}
