/** A table as a person keeps one: no date says which figure is the month, and some rows cannot be read. */
export const harbourLog = `Title;Date;Place;Lat;Lng;Type;Remarks
Aurora leaves Hobart;03/04/1911;Hobart;-42,8821;147,3272;departure;Coal for three weeks
Pilot taken on board;04/05/1911;Hobart;-42,8821;147,3272;crew;
Storm south of Tasmania;06/05/1911;;-47,5;147,9;weather;Two boats lost
First ice seen;c. 10/06/1911;;-55,2;150,1;ice;
Depot laid at Cape Denison;05/07/1911;Cape Denison;-67,0089;142,6603;depot;
Wireless mast raised;11/07/1911;Cape Denison;-67,0089;142,6603;station;
Supper at the Naraemaru;07/05/1911;Naraemaru;;;crew;Address not known
Letter from the agent;08/05/1911;Agent's office;;;mail;
Dog born on board;;Cape Denison;-67,0089;142,6603;crew;Nobody wrote the day
Sledge party leaves;00/08/1911;Cape Denison;-67,0089;142,6603;sledge;
Sledge party returns;12/09/1911;;142,6603;-67,0089;sledge;
Seal hunt;02/10/1911 or later;Cape Denison;-67,0089;142,6603;food;
;09/10/1911;Cape Denison;-67,0089;142,6603;food;
Aurora leaves Hobart;03/04/1911;Hobart;-42,8821;147,3272;departure;Noted twice
`;
