package dev.goodword.complaints;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.bulk.BatchConcern;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads complaints: whoever answers for recruiting reads all of theirs, an owner their
 * own. An open one speaks against deciding about many.
 */
@Service
@Transactional(readOnly = true)
public class Complaints implements BatchConcern {

	private static final Set<ComplaintState> OPEN = EnumSet.of(ComplaintState.RAISED, ComplaintState.ANSWERED);

	private static final Limit MOST = Limit.of(1000);

	/** So many of what one has to do are read at once. */
	public static final int MOST_DUTIES = 50;

	/** No list is empty in a query. */
	private static final Set<PositionId> NOWHERE = Set.of(new PositionId(new UUID(0, 0)));

	private final ComplaintRepository complaints;

	private final ComplaintDesk desk;

	private final ComplaintOwners owners;

	private final Applications applications;

	private final Positions positions;

	private final InstantSource clock;

	Complaints(ComplaintRepository complaints, ComplaintDesk desk, ComplaintOwners owners, Applications applications,
			Positions positions, InstantSource clock) {
		this.complaints = complaints;
		this.desk = desk;
		this.owners = owners;
		this.applications = applications;
		this.positions = positions;
		this.clock = clock;
	}

	/** All about an application, oldest first: for the person's own page and letters. */
	public List<ComplaintSummary> of(JobApplicationId application) {
		return this.desk.rows(application).stream().map(this.desk::summary).toList();
	}

	/**
	 * One, for letters.
	 * @throws UnknownComplaint when there is none
	 */
	public ComplaintSummary complaint(ComplaintId id) {
		return this.desk.row(id).map(this.desk::summary).orElseThrow(UnknownComplaint::new);
	}

	/**
	 * One, if the person owns it or answers for recruiting there.
	 * @throws UnknownComplaint when there is none or they do not: the two look alike
	 */
	public ComplaintSummary visible(ComplaintId id, StaffMember who) {
		ComplaintSummary found = complaint(id);
		if (found.owner().equals(who.id()) || this.owners.handles(who, this.positions.summary(found.position()))) {
			return found;
		}
		throw new UnknownComplaint();
	}

	/** What happened to one, oldest first. */
	public List<ComplaintEntry> history(ComplaintId id) {
		return this.desk.history(id);
	}

	/** All the person may read, the newest first. */
	public List<ComplaintLine> register(StaffMember who) {
		Set<PositionId> places = AccessPolicy.may(who, Permission.HANDLE_COMPLAINTS)
				? this.positions.visiblePositions(who)
					.stream()
					.filter((position) -> oversees(who, position))
					.map(PositionSummary::id)
					.collect(Collectors.toSet())
				: Set.of();
		return register(places, who);
	}

	private List<ComplaintLine> register(Set<PositionId> places, StaffMember who) {
		return this.complaints.register(places.isEmpty() ? NOWHERE : places, who.id(), MOST)
			.stream()
			.map(ComplaintRow::line)
			.toList();
	}

	/** Confidential positions are visible to their teams alone. */
	private boolean oversees(StaffMember who, @Nullable PositionSummary position) {
		if (position == null || position.confidential()) {
			return position != null && this.owners.handles(who, position);
		}
		return AccessPolicy.may(who, Permission.HANDLE_COMPLAINTS,
				new Scope(position.company(), position.department(), false, EnumSet.noneOf(Role.class)));
	}

	/**
	 * What the person has to do: their own with a word to be said or a look to be taken,
	 * and those of others that are late, if they answer for recruiting there; the most
	 * urgent fifty, in one query.
	 * @param visible the positions the person may know of
	 */
	public List<ComplaintLine> duties(Collection<PositionSummary> visible, StaffMember who) {
		Instant now = this.clock.instant();
		return this.complaints
			.duties(who.id(), overseen(visible, who), OPEN, ComplaintState.CLOSED, LocalDate.ofInstant(now, who.zone()),
					now, Limit.of(MOST_DUTIES))
			.stream()
			.map(ComplaintRow::line)
			.toList();
	}

	/** How many of these there are in all. */
	public long countDuties(Collection<PositionSummary> visible, StaffMember who) {
		Instant now = this.clock.instant();
		return this.complaints.countDuties(who.id(), overseen(visible, who), OPEN, ComplaintState.CLOSED,
				LocalDate.ofInstant(now, who.zone()), now);
	}

	private Set<PositionId> overseen(Collection<PositionSummary> visible, StaffMember who) {
		Set<PositionId> overseen = visible.stream()
			.filter((position) -> oversees(who, position))
			.map(PositionSummary::id)
			.collect(Collectors.toSet());
		return overseen.isEmpty() ? NOWHERE : overseen;
	}

	/** Those to whom one can be handed. */
	public List<StaffMember> others(ComplaintSummary complaint) {
		return this.owners.others(this.positions.summary(complaint.position()), complaint.owner());
	}

	/** The days by whose close one can promise to say what was changed. */
	public List<LocalDate> followUps(ComplaintSummary complaint) {
		ApplicationSummary application = this.applications.summary(complaint.application());
		return ComplaintPolicy.followUps(this.desk.team(application), this.clock.instant());
	}

	@Override
	public String messageKey() {
		return "complaints.bulk.open";
	}

	@Override
	public Set<JobApplicationId> among(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Set.of()
				: this.complaints.findByApplicationInAndStateIn(applications, OPEN)
					.stream()
					.map(Complaint::application)
					.collect(Collectors.toSet());
	}

}
