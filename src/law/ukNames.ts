// The row ids of the reference text for the UK pack, and the names of facts in its section 0, its rows and its cases: each is a rule, each
// resolves to a fact.

export const UK_ROW_IDS: readonly string[] = `
  uk-leave-required uk-prove-right-of-abode uk-who-decides uk-burden-visitor uk-burden-deception uk-exam-power uk-exam-2A
  uk-exam-duty-info uk-interview-before-refusal uk-24h-notice uk-detain-exam uk-removal-directions uk-passport-required
  uk-passport-unrecognised uk-id-card uk-false-document-def uk-ec-required uk-eta-required uk-eta-validity
  uk-eta-suitability uk-transit uk-cta uk-sui-scope uk-sui-2-exclusion uk-sui-3-conducive uk-sui-4-asylum-exclusion
  uk-sui-5-1-crim-mandatory uk-sui-5-3-crim-discretion uk-sui-5-4-crim-visitor uk-sui-8-sham uk-sui-9-deception
  uk-sui-10-false-reps uk-sui-11-breach-def uk-sui-11-1-ban uk-sui-11-2 uk-sui-11-3 uk-sui-12-periods
  uk-sui-13-overstay-exc uk-sui-14-noncompliance uk-sui-15-onward uk-sui-16-17-debt uk-sui-18-purpose uk-sui-19-medical
  uk-sui-22-child-consent uk-sui-23-returning uk-sui-24-customs uk-sui-25-change uk-sui-other-cancel uk-v-genuine
  uk-v-successive uk-v-work uk-v-study uk-v-volunteer uk-v-medical uk-v-marry uk-v-ppe uk-v-grant uk-v-religion
  uk-asylum-definition uk-asylum-port-referral uk-asylum-screening uk-asylum-no-removal uk-asylum-resume
  uk-asylum-inadmissible uk-asylum-interview uk-asylum-s32 uk-asylum-hp-hr uk-asylum-leave-length uk-art31 uk-fresh-claim
  uk-cred-339L uk-cred-339I uk-cred-339K uk-cred-s8 uk-cred-indicators uk-cred-documents uk-cred-gender uk-ms-indicators
  uk-ms-nrm uk-ms-dtn uk-ms-s45 uk-ms-leave uk-s55 uk-child-detention uk-age-dispute uk-adults-at-risk uk-pregnant
  uk-eqa-29 uk-eqa-sch3-17 uk-religion-id uk-interpreter uk-caution uk-forgery-offences uk-euss-admit uk-euss-joining
  uk-frontier-worker uk-eu-visitor uk-refusal-notice uk-ar-scope uk-ar-time uk-appeal uk-hr-at-port
`
  .trim()
  .split(/\s+/);

export const UK_NAMES: readonly string[] = `
  asOf person.age person.nationality person.isBritish person.rightOfAbode person.isIrish person.exempt
  person.isVisaNational document.type document.authentic document.altered document.counterfeit
  document.fraudulentlyObtained document.holderIsRightful document.expired document.satisfiesIdentityNationality
  document.issuerRecognised entryClearance.valid entryClearance.purposeMatches entryClearance.kind leave.inForceOnArrival
  leave.kind eta.valid eta.grantDate eta.passportMatches euss.status frontierPermit.valid route purpose activity
  stayMonths genuine.willLeave genuine.livesThroughVisits genuine.purposePermitted genuine.noProhibitedActivity
  genuine.fundsSufficient genuine.fillsUkRole genuine.ukPayment genuine.daysInUkLast12m genuine.mainHome crim breach.type
  breach.from breach.days left.date left.voluntarily left.removed left.publicExpense left.noticeOfLiability
  deception.byApplicant deception.inThisApplication deception.dishonesty deception.proved falseRep.present
  falseRep.byThirdParty falseRep.knowledge claim.atPort claim.words claim.date claim.humanRights indicators
  adult.consentsNrm exam.concludedAt exam.furtherExaminationRequired notice.givenAt notice.writtenReasons cio.authority
  officer.reasonCodes detention.purpose detention.reasonable accompaniedByParent app.date app.type consent.written
  daysInUkLast12m deceptionApp.kind deceptionApp.refusalDate dishonesty entryClearanceOrLeave exclusion fillsUkRole
  frustratedControls fundsSufficient genuineVisitor livesThroughVisits mainHome noProhibitedActivity notice.liability
  overstay.days overstay.from passport.expiry primaryPurpose purposePermitted q1.characteristicBoP q2.subjectiveFearBoP
  q3.riskRDL q4.noProtectionRDL q5.noRelocationRDL receptionArrangements suitability suitability.other twovScheme
  ukPayment willLeave document.ukPassport document.certificateOfEntitlement decision.maker applicant.satisfies
  deception.evidence deception.dishonestyShown arrival.examined info.requested document.produced search.sameSex
  interview.held adversePointsPut recordMade interpreter.suitable refused carrier issuer.acceptsUkPassports
  document.internationalPractice frontierPermit document.impostorUse document.containsFalseVisa ie.lawfulResident
  crim.convictedWithin12m etaFalseInfo litigationDebt etaCancelled priorVisitRefusal journey.withinCTA
  exclusion.personalDirection exclusion.exclusionOrder exclusion.deportationOrder exclusion.deportDecision
  exclusion.travelBan conducive.conductCharacterAssociations exclusion1F 339AC 339D 339GB crim.persistent crim.seriousHarm
  marriage.sham previouslyBreached barEnd goodReason failedToAttendInterview reasonableExcuse intends.otherCTA
  acceptableThere onwardAdmission nhsDebt purpose.coveredByRules medicalInspector.undesirable settlement.kind absence.from
  customsBreach circumstancesChanged conditionsBreached ceasedToMeet dependantOfCancelled sponsorWithdrawn jobChange
  visits study.months study.accredited volunteer.days charity.registered treatment.private treatment.arranged
  treatment.funds intent.marryOrGiveNotice relevantNational ppe.arrangedBefore ppe.declared ppe.formalInvitation
  ppe.ownExpertise screening.biometrics screening.vulnerability screening.languages screening.fearSummaryOnly
  claim.pending claim.outcome connection.safeThirdState removalLikelyReasonableTime interview.offered
  interview.confidential interpreter.publicExpense seriousHarm.realRisk directFromRisk presentedWithoutDelay goodCause
  submissions.significantlyDifferent effortToSubstantiate allMaterialSubmitted coherentPlausible promptClaim
  generalCredibility sharedDuty coi.current pastPersecution behaviour.concealed behaviour.docDestroyed behaviour.lateClaim
  behaviour.safeThirdCountry sufficiencyOfDetail internalConsistency externalConsistency plausibility doc.reliance
  request.sameSexOfficer disclosure.late compelled cg.positive need child.present child.unaccompanied detention.hours
  age.claimed age.appearanceVerySignificantlyOver18 age.twoOfficers aar.level removal.imminent publicProtection pregnant
  authorisation.ministerialOrEnactment trait veil privateSpace sameSexOfficer language.understood questioning.purpose
  cautioned offence.suspected euss.leave.inForce eVisa.found joiningFamilyMember notice.remedies notice.received detained
  decision.refusesHumanRightsOrProtectionClaim revokesProtection
`
  .trim()
  .split(/\s+/);
